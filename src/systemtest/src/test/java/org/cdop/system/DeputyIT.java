package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The chair declares a conflict in a case: the deputy takes the chair in it, and completes it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeputyIT {

    private final String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_case_that_the_panel_reviewed_with_the_deputy_in_the_chair() {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death, meeting_held_on)"
            + " values ('HULL', ?, 'REVIEWED', now(), now(), 'female', 'home', current_date - 1)", ref);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, 'Alderfen', 'Tansy',"
            + " current_date - 300, current_date - 205 from cdop.case_file where case_ref = ?", ref);
        Owner.run("insert into cdop.panel_meeting (panel, title, starts_at, state) values ('HULL', ?, now() - interval '1 day', 'PLANNED')", ref);
        Owner.run("insert into cdop.agenda_item (meeting_id, case_id, place, outcome, outcome_at) select m.id, f.id, 1, 'decided', now()"
            + " from cdop.panel_meeting m join cdop.case_file f on f.case_ref = m.title where m.title = ?", ref);
        Owner.run("insert into cdop.anonymised_case (case_id, content, heading, prepared_at, prepared_by, released_at, released_by)"
            + " select id, '{\"heading\": \"Girl, 3 months\", \"parts\": []}', 'Girl, 3 months', now(), 'coordinator.hull', now(), 'coordinator.hull'"
            + " from cdop.case_file where case_ref = ?", ref);
        Owner.run("insert into cdop.analysis_form (case_id, stage, scheme, edition, answers, categories, primary_category, conclusion, settled_at, settled_by)"
            + " select id, 'SETTLED', '2018', '2022-04', '{}', '10', 10, 'no', now(), 'coordinator.hull' from cdop.case_file where case_ref = ?", ref);
        Owner.run("insert into cdop.conflict_of_interest (case_id, user_id, declared_at, reason) select f.id, u.id, now(), 'Cared for the child'"
            + " from cdop.case_file f, cdop.app_user u where u.name = 'chair.hull' and f.case_ref = ?", ref);
    }

    @AfterEach
    void the_meeting_is_over() {
        Owner.run("update cdop.panel_meeting set state = 'CANCELLED' where title = ?", ref);
    }

    @Test
    void the_recused_chair_finds_no_such_case_and_the_deputy_completes_it_from_the_agenda() {
        assertThat(Site.knownAs("chair.hull").get("/cases/complete?case=HULL/" + ref).statusCode()).isEqualTo(404);
        try (Browser deputy = Browser.knownAs("member.hull.1")) {
            Page page = deputy.go("/");
            assertThat(text(page.locator("main"))).contains("waiting for you to complete");
            page.navigate("/meetings/list");
            page.locator("main table a:text-is('" + ref + "')").click();
            page.locator("main tr:has-text('HULL/" + ref + "') a:text-is('Read')").click();
            page.locator("main a:has-text('Complete the case')").click();
            page.locator("[id='complete:read']").check();
            page.locator("[id='complete:go']").click();
            assertThat(text(page.locator(".banner").first())).contains("Case HULL/" + ref + " is completed");
        }
        assertThat(Owner.ask("select state from cdop.case_file where case_ref = ?", ref)).isEqualTo("COMPLETED");
    }

    @Test
    void the_deputy_is_led_from_the_agenda_to_the_decision_with_what_does_not_go_well_together_and_another_member_is_not() {
        Owner.run("insert into cdop.form_response (case_id, form, edition, answers, status, saved_at, returned_at) select id, 'supplementary-sudi', '2022-04',"
            + " '{\"sleep.bed_shared\": \"yes\", \"sharer.alcohol\": \"yes\", \"sleep_advice.given\": \"yes\"}', 'RETURNED', now(), now() from cdop.case_file where case_ref = ?", ref);
        Owner.run("update cdop.case_file set state = 'READY_FOR_PANEL' where case_ref = ?", ref);
        Owner.run("update cdop.agenda_item set outcome = null, outcome_at = null where case_id = (select id from cdop.case_file where case_ref = ?)", ref);
        String meeting = "/meetings/meeting?id=" + Owner.ask("select id from cdop.panel_meeting where title = ?", ref);
        try (Browser deputy = Browser.knownAs("member.hull.1")) {
            Page page = deputy.go(meeting);
            page.locator("main a:text-is('At the meeting')").click();
            assertThat(text(page.locator("h1"))).contains("HULL/" + ref);
            assertThat(text(page.locator("main"))).contains("asphyxia (category 3) was not considered");
            deputy.look("decide-finding");
        }
        assertThat(Site.knownAs("member.hull.2").get(meeting).body()).contains("HULL/" + ref).doesNotContain("At the meeting");
    }

    @Test
    void after_the_decision_the_deputy_is_led_back_to_the_meeting_and_not_to_a_case_that_the_chair_takes() {
        String chairs = CaseOfTansy.in("READY_FOR_PANEL");
        Owner.run("update cdop.case_file set state = 'READY_FOR_PANEL' where case_ref = ?", ref);
        Owner.run("update cdop.agenda_item set outcome = null, outcome_at = null where case_id = (select id from cdop.case_file where case_ref = ?)", ref);
        Owner.run("insert into cdop.agenda_item (meeting_id, case_id, place) select m.id, f.id, 2 from cdop.panel_meeting m, cdop.case_file f"
            + " where m.title = ? and f.case_ref = ?", ref, chairs);
        Owner.run("insert into cdop.panel_attendance (meeting_id, seat_id, attendance) select m.id, s.id, 'present' from cdop.panel_meeting m"
            + " join cdop.panel_seat s on s.panel = m.panel where m.title = ? and s.from_on <= current_date - 1 and (s.until_on is null or s.until_on >= current_date)", ref);
        String meeting = Owner.ask("select id from cdop.panel_meeting where title = ?", ref);
        try (Browser deputy = Browser.knownAs("member.hull.1")) {
            Page page = deputy.go("/meetings/decide?meeting=" + meeting + "&case=HULL/" + ref);
            page.locator("[id='decide:read']").check();
            page.locator("[id='decide:go']").click();
            assertThat(text(page.locator(".banner").first())).contains("Case HULL/" + ref + " is decided");
            assertThat(page.url()).endsWith("/meetings/meeting?id=" + meeting);
        }
    }

    @Test
    void another_member_is_not_offered_to_complete_it() {
        Site member = Site.knownAs("member.hull.2");
        assertThat(member.get("/cases/complete?case=HULL/" + ref).statusCode()).isEqualTo(404);
        assertThat(member.get("/meetings/case?case=HULL/" + ref).body()).contains("Girl, 3 months").doesNotContain("Complete the case");
    }
}
