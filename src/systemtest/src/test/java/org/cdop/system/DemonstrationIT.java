package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the generator of the demonstration made of an empty database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemonstrationIT {

    private static int number(String sql) {
        return Integer.parseInt(Owner.ask(sql));
    }

    @Test
    void there_are_at_least_eighty_deaths_over_five_years_in_both_panels() {
        assertThat(number("select count(*) from cdop.child where family_name <> 'Alderfen'")).isGreaterThanOrEqualTo(80);
        assertThat(number("select count(distinct extract(year from died_on)) from cdop.child")).isGreaterThanOrEqualTo(5);
        assertThat(number("select count(*) from cdop.case_file where panel = 'HULL'")).isGreaterThan(20);
        assertThat(number("select count(*) from cdop.case_file where panel = 'EASTRIDING'")).isGreaterThan(20);
    }

    @Test
    void every_state_is_to_be_seen() {
        assertThat(Owner.ask("select string_agg(distinct state, ' ' order by state) from cdop.case_file"))
            .isEqualTo("COMPLETED GATHERING NOTIFIED OUT_OF_SCOPE READY_FOR_PANEL REVIEWED TRANSFERRED");
    }

    @Test
    void forms_came_back_early_and_late_and_some_are_owed_past_their_day() {
        assertThat(Owner.ask("select string_agg(distinct f.panel, ' ' order by f.panel) from cdop.form_request r join cdop.case_file f on f.id = r.case_id"
            + " where r.state = 'REQUESTED' and r.due_on < current_date and r.contact_email like '%@exampleton.example'")).isEqualTo("EASTRIDING HULL");
        assertThat(number("select count(*) from cdop.form_request where closed_at::date > due_on")).isPositive();
        assertThat(number("select count(*) from cdop.form_request where closed_at::date < due_on and state = 'RETURNED'")).isPositive();
    }

    @Test
    void meetings_were_held_and_two_are_to_come_and_actions_are_open_and_done() {
        assertThat(number("select count(*) from cdop.panel_meeting where starts_at < now() and state <> 'CANCELLED'")).isGreaterThan(3);
        assertThat(number("select count(*) from cdop.panel_meeting where starts_at > now()")).isGreaterThanOrEqualTo(2);
        assertThat(number("select count(*) from cdop.action where state = 'OPEN'")).isPositive();
        assertThat(number("select count(*) from cdop.action where state = 'DONE'")).isPositive();
    }

    @Test
    void nobody_can_be_mistaken_for_a_real_child() {
        assertThat(number("select count(*) from cdop.child where nhs_number is not null and nhs_number not like '999%'")).isZero();
    }
}
