package org.cdop.panelmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelRowSecurityTest extends RowsOfAPanel {

    private static final List<String> TABLES = List.of("case_file", "anonymised_case", "agenda_item", "analysis_form", "recommendation",
        "action");

    @Test
    void a_member_reads_the_released_case_and_nothing_of_the_child() throws SQLException {
        TestDatabase.become(db, "mia", "member");
        assertThat(count("anonymised_case")).isOne();
        for (String closed : List.of("child", "form_response", "document", "family_voice")) {
            assertThat(count(closed)).as(closed).isZero();
        }
    }

    @Test
    void the_chair_is_offered_a_case_to_read_only_once_it_is_released() throws SQLException {
        TestDatabase.become(db, "cora", "chair");
        assertThat(readable()).isTrue();
        TestDatabase.run(db, "reset role; update anonymised_case set released_at = null");
        TestDatabase.become(db, "cora", "chair");
        assertThat(readable()).isFalse();
    }

    private boolean readable() throws SQLException {
        return new Queries(db).list(SqlFile.of("casefile/case-without-identity.sql"), Map.of("panel", "NORTH", "ref",
            TestDatabase.column(db, "select case_ref from case_file where id = -10").get(0), "now", java.time.Instant.EPOCH),
            row -> row.yes("readable")).get(0);
    }

    @Test
    void a_declared_conflict_hides_the_case_from_the_member_everywhere() throws SQLException {
        conflict(-4);
        TestDatabase.become(db, "mia", "member");
        for (String table : TABLES) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void a_declared_conflict_hides_the_case_from_the_chair_everywhere() throws SQLException {
        conflict(-2);
        TestDatabase.become(db, "cora", "chair");
        for (String table : TABLES) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void a_member_declares_a_conflict_and_sees_the_case_no_more() throws SQLException {
        TestDatabase.become(db, "mia", "member");
        conflict(-4);
        assertThat(count("case_file")).isZero();
        assertThat(count("conflict_of_interest")).isOne();
    }

    @Test
    void a_member_cannot_declare_a_conflict_for_somebody_else() throws SQLException {
        TestDatabase.become(db, "mia", "member");
        assertThatThrownBy(() -> conflict(-2)).hasMessageContaining("row-level security");
    }

    @Test
    void a_member_does_not_see_who_else_declared_a_conflict() throws SQLException {
        conflict(-2);
        TestDatabase.become(db, "mia", "member");
        assertThat(count("conflict_of_interest")).isZero();
    }

    @Test
    void a_member_whose_seat_ended_before_the_meeting_sees_nothing_of_its_cases() throws SQLException {
        TestDatabase.run(db, "update panel_seat set until_on = '2024-05-31' where user_id = -4");
        TestDatabase.become(db, "mia", "member");
        assertThat(count("case_file")).isZero();
    }

    @Test
    void a_cancelled_meeting_opens_no_case_to_a_member() throws SQLException {
        TestDatabase.run(db, "update panel_meeting set state = 'CANCELLED'");
        TestDatabase.become(db, "mia", "member");
        assertThat(count("case_file")).isZero();
    }

    @Test
    void a_member_changes_nothing_of_the_analysis() throws SQLException {
        TestDatabase.become(db, "mia", "member");
        assertThat(changed("update analysis_form set categories = '1'")).isZero();
        assertThatThrownBy(() -> TestDatabase.run(db, "insert into contributory_factor (case_id, scheme, domain, factor, grade)"
            + " values (-10, '2018', 'A', 'x', 2)")).hasMessageContaining("row-level security");
    }

    @Test
    void the_chair_completes_the_case() throws SQLException {
        TestDatabase.become(db, "cora", "chair");
        assertThat(changed("update case_file set state = 'COMPLETED' where id = -10")).isOne();
    }

    @Test
    void a_member_knows_only_the_meetings_that_they_sit_in() throws SQLException {
        TestDatabase.become(db, "mia", "member");
        assertThat(count("panel_meeting")).isOne();
        TestDatabase.run(db, "reset role; update panel_seat set until_on = '2024-05-31' where user_id = -4");
        TestDatabase.become(db, "mia", "member");
        assertThat(count("panel_meeting")).isZero();
    }

    @Test
    void free_minutes_are_kept_from_whoever_declared_a_conflict_about_a_case_of_the_meeting() throws SQLException {
        conflict(-4);
        TestDatabase.become(db, "mia", "member");
        assertThat(TestDatabase.column(db, "select recused_at(-7)")).containsExactly("t");
        TestDatabase.run(db, "reset role");
        TestDatabase.become(db, "dee", "member");
        assertThat(TestDatabase.column(db, "select recused_at(-7)")).containsExactly("f");
    }

    @Test
    void a_release_that_is_taken_back_hides_the_case_from_the_member_until_the_coordinator_releases_it_again() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        new Queries(db).run(SqlFile.of("panelmeeting/take-back-release.sql"), Map.of("caseId", -10L));
        TestDatabase.run(db, "reset role");
        TestDatabase.become(db, "mia", "member");
        assertThat(count("anonymised_case")).isZero();
        assertThat(count("case_file")).isZero();
    }

    @Test
    void the_release_of_a_case_that_the_panel_reviewed_is_not_taken_back() throws SQLException {
        TestDatabase.run(db, "update case_file set state = 'REVIEWED' where id = -10");
        TestDatabase.become(db, "nora", "coordinator");
        assertThat(new Queries(db).run(SqlFile.of("panelmeeting/take-back-release.sql"), Map.of("caseId", -10L))).isZero();
    }

    @Test
    void meetings_and_seats_of_another_panel_are_not_seen() throws SQLException {
        TestDatabase.become(db, "sid", "coordinator", "member");
        assertThat(count("panel_meeting")).isZero();
        assertThat(count("panel_seat")).isOne();
    }

    @Test
    void a_case_cannot_stand_on_the_agenda_of_another_panel() throws SQLException {
        TestDatabase.run(db, "insert into panel_meeting (id, panel, title, starts_at, state) overriding system value"
            + " values (-8, 'SOUTH', 'June', now(), 'PLANNED')");
        assertThatThrownBy(() -> TestDatabase.run(db, "insert into agenda_item (meeting_id, case_id, place) values (-8, -10, 1)"))
            .hasMessageContaining("its own panel");
    }

    @Test
    void the_lead_sees_learning_and_not_the_anonymised_case() throws SQLException {
        TestDatabase.become(db, "lea", "lead");
        assertThat(count("action")).isOne();
        assertThat(count("anonymised_case")).isZero();
    }

    private int count(String table) throws SQLException {
        return Integer.parseInt(TestDatabase.column(db, "select count(*) from " + table).get(0));
    }
}
