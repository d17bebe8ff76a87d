package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
class TodayTest {

    private Connection db;

    @BeforeEach
    void nora_coordinates_the_north() throws SQLException {
        db = TestDatabase.asOwner();
        CaseRows.insert(db);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    private List<String> today(String group) throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        Map<String, Object> values = new HashMap<>(Map.of("now", Instant.parse("2024-06-10T09:00:00Z"), "today", LocalDate.of(2024, 6, 10)));
        values.keySet().retainAll(SqlFile.of("casefile/today.sql").parameters());
        return new Queries(db).list(SqlFile.of("casefile/today.sql"), values, row -> row.text("grp") + " " + row.text("what") + " " + row.yes("late"))
            .stream().filter(line -> line.startsWith(group)).map(line -> line.substring(group.length() + 1)).toList();
    }

    @Test
    void clocks_that_are_late_or_due_within_a_week_stand_on_the_list_of_open_cases_only() throws SQLException {
        assertThat(today("clocks")).containsExactly("NORTH/2024-002 true", "NORTH/2024-003 false");
    }

    @Test
    void the_clock_of_a_case_on_hold_is_shown_and_is_late_only_when_the_hold_is_over() throws SQLException {
        TestDatabase.run(db, "insert into case_hold (case_id, reason, from_on, until_on, made_by) values"
            + " (-11, 'inquest', '2024-05-01', null, 'nora'), (-13, 'forms', '2024-05-01', '2024-06-09', 'nora')");
        assertThat(today("clocks")).containsExactly("NORTH/2024-002 false", "NORTH/2024-003 false");
        TestDatabase.run(db, "reset role; update case_hold set until_on = '2024-06-10'");
        assertThat(today("clocks")).containsExactly("NORTH/2024-002 true", "NORTH/2024-003 false");
    }

    @Test
    void a_form_is_late_from_the_day_after_it_was_due() throws SQLException {
        assertThat(today("forms")).containsExactly("NORTH/2024-001 true");
    }

    @Test
    void new_notifications_of_the_panel_wait_and_those_decided_do_not() throws SQLException {
        TestDatabase.run(db, """
            insert into notification (id, reference, state, panel, channel, received_at, edition, answers) values
              (gen_random_uuid(), 'N-1', 'RECEIVED', 'NORTH', 'public', '2024-06-09', 't', '{}'),
              (gen_random_uuid(), 'N-2', 'DECLINED', 'NORTH', 'public', '2024-06-09', 't', '{}'),
              (gen_random_uuid(), 'N-3', 'RECEIVED', 'SOUTH', 'public', '2024-06-09', 't', '{}')""");
        assertThat(today("notifications")).containsExactly("N-1 false");
    }

    @Test
    void ready_cases_without_an_agenda_and_reviewed_ones_wait_for_their_next_step() throws SQLException {
        assertThat(today("ready")).containsExactlyInAnyOrder("NORTH/2024-002 false", "NORTH/2024-003 false");
    }

    @Test
    void a_case_that_gathers_is_ready_for_its_next_step_once_every_form_is_back() throws SQLException {
        TestDatabase.run(db, "update form_request set state = 'NIL' where case_id = -10");
        assertThat(today("ready")).contains("NORTH/2024-001 false");
    }

    @Test
    void an_answer_that_was_awaited_until_yesterday_is_chased_until_somebody_tells_it_or_is_asked_again() throws SQLException {
        awaited("2024-06-09");
        assertThat(today("awaited")).containsExactly("NORTH/2024-002 true");
        TestDatabase.run(db, "reset role");
        TestDatabase.run(db, "insert into form_response (case_id, form, edition, answers, status, saved_at) values"
            + " (-11, 'notification', '2022-04', '{\"pregnancy.vaping\": \"no\"}', 'RETURNED', now())");
        assertThat(today("awaited")).isEmpty();
    }

    @Test
    void an_answer_awaited_until_today_is_not_chased_yet_nor_is_one_that_was_asked_again() throws SQLException {
        awaited("2024-06-10");
        assertThat(today("awaited")).isEmpty();
        TestDatabase.run(db, "reset role");
        awaited("2024-06-01");
        assertThat(today("awaited")).hasSize(1);
        TestDatabase.run(db, "reset role");
        TestDatabase.run(db, ASK.formatted("REQUESTED"));
        assertThat(today("awaited")).isEmpty();
    }

    private static final String ASK = "insert into form_request (case_id, agency_id, contact_email, form, edition, why, state, requested_at,"
        + " requested_by, due_on) select -11, min(id), 'x@agency.example', 'reporting', '2022-04', 'x', '%s', now(), 'nora', '2024-07-01' from agency";

    /** Another agency of a case returned a form in which one answer was awaited until this day. */
    private void awaited(String until) throws SQLException {
        TestDatabase.run(db, ASK.formatted("RETURNED"));
        TestDatabase.run(db, "insert into form_response (case_id, request_id, form, edition, answers, status, saved_at) select -11, max(id),"
            + " 'reporting', '2022-04', '{\"pregnancy.vaping\": \"not_known\", \"pregnancy.vaping~why\": \"awaited\","
            + " \"pregnancy.vaping~until\": \"" + until + "\"}', 'RETURNED', now() from form_request");
    }
}
