package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What follows when a case turns out to be another than was thought: nothing that was made of it before simply stands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookedAtAgainIT {

    private final String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8);

    private void a_released_case(String state) {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death, reviewed_on)"
            + " values ('HULL', ?, ?, now(), now(), 'female', 'home', case when ? = 'COMPLETED' then current_date end)", ref, state, state);
        run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on, nhs_absent) select id, 'Alderfen', 'Tansy',"
            + " current_date - 300, current_date - 20, 'not_available' from cdop.case_file where case_ref = ?");
        run("insert into cdop.statutory_clock (case_id, kind, started_at, due_by) select id, 'WHOLE_REVIEW', now() - interval '20 days',"
            + " now() + interval '160 days' from cdop.case_file where case_ref = ?");
        run("insert into cdop.anonymised_case (case_id, content, heading, prepared_at, prepared_by, released_at, released_by) select id,"
            + " '{\"heading\": \"Girl\", \"parts\": []}', 'Girl', now(), 'x', now(), 'x' from cdop.case_file where case_ref = ?");
        run("insert into cdop.analysis_form (case_id, stage, scheme, edition, answers, drafted_at, settled_at, settled_by) select id, 'SETTLED',"
            + " '2018', '2018-04', '{}', now(), now(), 'x' from cdop.case_file where case_ref = ?");
    }

    private void run(String sql) {
        Owner.run(sql, ref);
    }

    private String ask(String what, String table) {
        return Owner.ask("select " + what + " from cdop." + table + " t join cdop.case_file f on f.id = t.case_id where f.case_ref = ?", ref);
    }

    @Test
    void a_corrected_death_moves_the_clocks_and_takes_the_release_back() {
        a_released_case("GATHERING");
        String due = ask("t.due_by::text", "statutory_clock");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/identity?case=HULL/" + ref);
            java.time.LocalDate died = java.time.LocalDate.now().minusDays(25);
            page.locator("[name='identity:diedOn-day']").fill(String.valueOf(died.getDayOfMonth()));
            page.locator("[name='identity:diedOn-month']").fill(String.valueOf(died.getMonthValue()));
            page.locator("[name='identity:diedOn-year']").fill(String.valueOf(died.getYear()));
            page.locator("[id='identity:sex']").selectOption("male");
            page.locator("[id='identity:reason']").fill("The registrar gave another day");
            page.locator("#identity input[type=submit]").click();
            page.locator(".banner").first().waitFor();
        }
        assertThat(ask("t.due_by::text", "statutory_clock")).isNotEqualTo(due);
        assertThat(ask("coalesce(t.released_by, 'not released')", "anonymised_case")).isEqualTo("not released");
        assertThat(Owner.ask("select sex from cdop.case_file where case_ref = ?", ref)).isEqualTo("male");
    }

    @Test
    void a_death_still_to_come_is_refused() {
        a_released_case("GATHERING");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/identity?case=HULL/" + ref);
            page.locator("[name='identity:diedOn-year']").fill(String.valueOf(java.time.LocalDate.now().getYear() + 1));
            page.locator("[id='identity:reason']").fill("A slip");
            page.locator("#identity input[type=submit]").click();
            assertThat(text(page.locator(".error-summary"))).contains("still to come");
        }
    }

    @Test
    void a_reopened_case_is_settled_anew_and_read_by_members_only_when_it_is_released_again() {
        a_released_case("COMPLETED");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/case?case=HULL/" + ref);
            page.locator("summary", new Page.LocatorOptions().setHasText("Reopen the case")).click();
            page.locator("#move input[value='Reopen the case']").click();
            assertThat(text(page.locator(".error-summary"))).contains("Enter the reason");
            assertThat(page.locator("[id='move:reason']").isVisible()).as("the field that the error speaks of").isTrue();
            page.locator("[id='move:reason']").fill("The inquest found otherwise");
            page.locator("#move input[value='Reopen the case']").click();
            page.locator(".banner").first().waitFor();
        }
        assertThat(ask("t.stage", "analysis_form")).isEqualTo("DRAFTED");
        assertThat(ask("coalesce(t.released_by, 'not released')", "anonymised_case")).isEqualTo("not released");
    }
}
