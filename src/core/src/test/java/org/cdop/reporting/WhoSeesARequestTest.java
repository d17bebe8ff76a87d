package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoSeesARequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    private Connection db;

    @BeforeEach
    void a_case_in_each_of_two_panels_and_requests_in_them() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'nora', 'Nora Rowan');
            insert into user_role (user_id, role, panel) values (-1, 'coordinator', 'NORTH');
            insert into agency (id, kind, name) overriding system value values (-5, 'gp', 'Alder Surgery'), (-6, 'school', 'Wych School');
            insert into agency_contact (agency_id, name, email, main) values
              (-5, 'Reception', 'reception@alder.example', false), (-5, 'Safeguarding', 'safe@alder.example', true);
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values
              (-10, 'NORTH', 'n1', 'GATHERING', now(), 'female'), (-20, 'SOUTH', 's1', 'GATHERING', now(), 'male'),
              (-30, 'NORTH', 'n2', 'COMPLETED', now(), 'male');
            insert into child (case_id, family_name, given_names, born_on, died_on) values
              (-10, 'Wharfe', 'Ada', '2020-01-01', '2024-01-01'), (-20, 'Swale', 'Ben', '2020-01-01', '2024-01-01');
            insert into form_request (id, case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on)
            overriding system value values
              (777100, -10, -5, 'a@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-04-20', 'nora', '2026-05-11'),
              (777101, -10, -6, 'a@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-05-10', 'nora', '2026-05-31'),
              (777102, -10, -6, 'a@b.example', 'reporting', '2022-04', 'RETURNED', '2026-04-01', 'nora', '2026-04-22'),
              (777200, -20, -5, 'a@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-04-20', 'sam', '2026-05-11'),
              (777300, -30, -5, 'a@b.example', 'reporting', '2022-04', 'REQUESTED', '2026-04-20', 'nora', '2026-05-11');
            insert into form_response (case_id, request_id, form, edition, answers, status, saved_at) values
              (-10, 777100, 'reporting', '2022-04', '{}', 'DRAFT', now()), (-20, 777200, 'reporting', '2022-04', '{}', 'DRAFT', now());
            insert into form_link (token_hash, request_id, made_at) values ('h1', 777100, now()), ('h2', 777200, now()),
              ('h3', 777101, now()), ('h4', 777300, now());
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void somebody_at_an_agency_sees_their_own_request_its_child_and_its_answers_and_nothing_else() throws SQLException {
        TestDatabase.become(db, "link:777100", "respondent");
        assertThat(TestDatabase.column(db, "select id from form_request")).containsExactly("777100");
        assertThat(TestDatabase.column(db, "select family_name from child")).containsExactly("Wharfe");
        assertThat(TestDatabase.column(db, "select case_id from form_response")).containsExactly("-10");
        assertThat(TestDatabase.column(db, "select token_hash from form_link")).containsExactly("h1");
        assertThat(TestDatabase.column(db, "select title from document")).isEmpty();
        assertThat(TestDatabase.column(db, "select state from notification")).isEmpty();
    }

    @Test
    void somebody_at_an_agency_sees_nothing_of_what_the_panel_and_others_wrote_of_the_case() throws SQLException {
        TestDatabase.run(db, """
            insert into analysis_form (case_id, stage, scheme, edition, answers) values (-10, 'DRAFT', '2018', '2022-04', '{}');
            insert into learning_point (case_id, kind, point) values (-10, 'issue', 'The panel only');
            insert into statutory_clock (case_id, kind, started_at, due_by) values (-10, 'WHOLE_REVIEW', now(), now());
            insert into case_event (case_id, type, happened_at, recorded_at, by_name) values (-10, 'ACCEPTED', now(), now(), 'nora');
            """);
        TestDatabase.become(db, "link:777100", "respondent");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).containsExactly("n1");
        for (String table : List.of("analysis_form", "learning_point", "statutory_clock", "case_event")) {
            assertThat(TestDatabase.column(db, "select case_id from " + table)).as(table).isEmpty();
        }
    }

    @Test
    void the_chair_who_completes_a_case_closes_what_is_still_owed_and_reads_no_answer() throws SQLException {
        TestDatabase.run(db, """
            insert into app_user (id, name, full_name) overriding system value values (-2, 'cora', 'Cora Elm');
            insert into user_role (user_id, role, panel) values (-2, 'chair', 'NORTH');
            """);
        TestDatabase.become(db, "cora", "chair");
        TestDatabase.run(db, "update form_request set state = 'CANCELLED' where case_id in (-10, -20)");
        TestDatabase.run(db, "insert into form_request_event (request_id, at, what, by_name) values (777100, now(), 'cancelled', 'Cora Elm')");
        assertThat(TestDatabase.column(db, "select id from form_request where state = 'CANCELLED'")).contains("777100", "777101").doesNotContain("777200");
        assertThat(TestDatabase.column(db, "select id from form_response")).isEmpty();
    }

    @Test
    void once_the_form_is_returned_the_agency_sees_the_child_no_more() throws SQLException {
        TestDatabase.run(db, "update form_request set state = 'RETURNED' where id = 777100");
        TestDatabase.become(db, "link:777100", "respondent");
        assertThat(TestDatabase.column(db, "select family_name from child")).isEmpty();
    }

    @Test
    void an_agency_cannot_take_over_the_request_of_another() throws SQLException {
        TestDatabase.become(db, "link:777100", "respondent");
        assertThatThrownBy(() -> TestDatabase.run(db, "insert into form_link (token_hash, request_id, made_at) values ('x', 777200, now())"))
            .hasMessageContaining("row-level security");
    }

    @Test
    void a_link_that_was_stopped_leads_nowhere() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        assertThat(requestsOf("h1")).containsExactly(777100L);
        queries().run(SqlFile.of("reporting/kill-links.sql"), Map.of("request", 777100L, "now", Instant.now()));
        assertThat(requestsOf("h1")).isEmpty();
        assertThat(requestsOf("h2")).containsExactly(777200L);
    }

    @Test
    void a_coordinator_sees_the_late_forms_of_open_cases_of_her_panel() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        List<Long> late = queries().list(SqlFile.of("reporting/late.sql"), Map.of("today", TODAY), row -> row.number("id"));
        assertThat(late).containsExactly(777100L);
    }

    @Test
    void on_the_day_that_it_is_due_a_form_is_not_late_yet() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        assertThat(queries().list(SqlFile.of("reporting/late.sql"), Map.of("today", LocalDate.of(2026, 5, 11)),
            row -> row.number("id"))).isEmpty();
    }

    @Test
    void the_requests_of_a_case_say_how_late_they_are_those_still_owed_first() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        List<RequestListed> all = queries().list(SqlFile.of("reporting/requests-of-case.sql"), Map.of("panel", "NORTH", "ref", "n1"),
            row -> RequestListed.read(row, "Reporting form", TODAY));
        assertThat(all).extracting(RequestListed::id).containsExactly(777100L, 777101L, 777102L);
        assertThat(all).extracting(RequestListed::standing).containsExactly("Late", "Requested", "Returned");
        assertThat(all.get(0).daysLate()).isEqualTo(3);
        assertThat(all.get(0).linkLives()).isTrue();
    }

    @Test
    void reminders_are_for_open_cases_and_forms_still_owed_of_all_panels() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        assertThat(queries().list(SqlFile.of("reporting/to-remind.sql"), Map.of("before", Instant.parse("2026-05-09T00:00:00Z")),
            row -> row.number("id"))).containsExactly(777100L, 777200L);
    }

    @Test
    void a_request_goes_to_the_main_contact_of_an_agency() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        assertThat(queries().list(SqlFile.of("reporting/directory.sql"), Map.of("panel", "NORTH"), row -> row.number("id") + " " + row.text("email") + " " + row.number("asked")))
            .contains("-5 safe@alder.example 2", "-6 null 2");
    }

    @Test
    void what_is_known_of_a_death_settles_whom_to_ask() throws SQLException {
        TestDatabase.run(db, "update case_file set place_of_death = 'home', event = 'sudi' where id = -10");
        TestDatabase.become(db, "nora", "coordinator");
        assertThat(queries().one(SqlFile.of("reporting/death-told.sql"), Map.of("panel", "NORTH", "ref", "n1"),
            row -> row.text("place_of_death") + " " + row.text("event") + " " + row.text("edition"))).contains("home sudi null");
    }

    private List<Long> requestsOf(String hash) {
        return queries().list(SqlFile.of("reporting/request-of-link.sql"), Map.of("hash", hash), row -> row.number("request_id"));
    }

    private Queries queries() {
        return new Queries(db);
    }
}
