package org.cdop.panelmeeting;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelQueriesTest {

    private static final Map<String, Object> VALUES = new HashMap<>(Map.of("panel", "NORTH", "ref", "n1", "caseId", -10L,
        "meetingId", -7L, "on", LocalDate.of(2024, 6, 1), "today", LocalDate.of(2024, 6, 1), "past", false,
        "now", Instant.parse("2024-05-31T00:00:00Z"), "id", -1L, "scheme", "2018"));

    private Connection db;

    @BeforeEach
    void a_case_on_the_agenda_of_a_meeting() throws SQLException {
        db = TestDatabase.asOwner();
        PanelRows.insert(db);
        TestDatabase.become(db, "nora", "coordinator");
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"panelmeeting/seats.sql", "panelmeeting/candidates.sql", "panelmeeting/meetings.sql",
        "panelmeeting/agenda.sql", "panelmeeting/attendance.sql", "panelmeeting/seated.sql", "panelmeeting/panel-name.sql",
        "panelmeeting/meetings-of-case.sql", "panelmeeting/anonymised.sql", "panelmeeting/forms-told.sql",
        "analysis/summary.sql", "analysis/factor-codes.sql", "analysis/settles-case.sql", "learning/themes.sql",
        "learning/actions-of-case.sql", "learning/recommendations-of-case.sql"})
    void a_coordinator_is_answered(String file) {
        assertThat(run(file, Map.of())).isNotEmpty();
    }

    @Test
    void overdue_actions_are_those_open_after_their_day() {
        assertThat(run("learning/actions.sql", filter("state", "overdue"))).containsExactly("-1");
        assertThat(run("learning/actions.sql", filter("state", "done"))).isEmpty();
    }

    @Test
    void actions_of_a_theme_are_found_by_it() {
        assertThat(run("learning/actions.sql", filter("theme", "safe-sleep"))).containsExactly("-1");
        assertThat(run("learning/actions.sql", filter("theme", "smoking"))).isEmpty();
    }

    @Test
    void recommendations_whose_letter_is_still_to_be_sent_are_found() {
        Map<String, Object> filter = new HashMap<>(Map.of("letter", "to-send"));
        filter.put("theme", null);
        assertThat(run("learning/recommendations.sql", filter)).containsExactly("-1");
    }

    @Test
    void a_case_on_the_agenda_of_a_meeting_to_come_is_not_offered_again() throws SQLException {
        assertThat(run("panelmeeting/ready-cases.sql", Map.of())).isEmpty();
        TestDatabase.run(db, "update agenda_item set outcome = 'deferred', outcome_at = now()");
        assertThat(run("panelmeeting/ready-cases.sql", Map.of())).containsExactly("NORTH");
    }

    @Test
    void a_meeting_to_come_is_not_among_the_past_ones() {
        assertThat(run("panelmeeting/meetings.sql", Map.of("past", true))).isEmpty();
    }

    @Test
    void what_was_released_is_released_no_more_once_it_is_edited() throws SQLException {
        Map<String, Object> edit = Map.of("caseId", -10L, "content", "{}", "heading", "Girl", "now", Instant.parse("2024-05-31T00:00:00Z"),
            "by", "nora");
        new Queries(db).run(SqlFile.of("panelmeeting/keep-anonymised.sql"), edit);
        assertThat(TestDatabase.column(db, "select released_at from anonymised_case")).containsExactly((String) null);
    }

    @Test
    void a_release_of_what_somebody_edited_meanwhile_releases_nothing() {
        Map<String, Object> release = Map.of("caseId", -10L, "seen", 99L, "now", Instant.parse("2024-05-31T00:00:00Z"), "by", "nora");
        assertThat(new Queries(db).run(SqlFile.of("panelmeeting/release.sql"), release)).isZero();
    }

    private static Map<String, Object> filter(String name, String value) {
        Map<String, Object> filter = new HashMap<>();
        List.of("state", "theme", "owner").forEach(n -> filter.put(n, null));
        filter.put(name, value);
        return filter;
    }

    /** The first column of what a query answers. */
    private List<String> run(String file, Map<String, Object> more) {
        SqlFile query = SqlFile.of(file);
        Map<String, Object> all = new HashMap<>(VALUES);
        all.putAll(more);
        all.keySet().retainAll(query.parameters());
        return new Queries(db).list(query, all, row -> row.text(row.columns().get(0)));
    }
}
