package org.cdop.annualreport;

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

/** What the database itself holds against whoever works on a report. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedStaysTest {

    private Connection db;

    @BeforeEach
    void a_report_of_the_north_that_the_chair_reads() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'lena', 'Lena Rowan'), (-2, 'ch', 'Cher Maple'), (-3, 'adam', 'Adam Hazel'), (-4, 'sol', 'Sol Aspen');
            insert into user_role (user_id, role, panel) values (-1, 'lead', 'NORTH'), (-2, 'chair', 'NORTH'), (-3, 'administrator', null), (-4, 'member', 'SOUTH');
            insert into annual_report (panel, year, words, snapshot, frozen_at, frozen_by, sha256, stage) values ('NORTH', 2024, '{}', '{}', now(), 'Lena Rowan', 'x', 'REVIEW')""");
    }

    @AfterEach
    void rolled_back() throws SQLException {
        db.rollback();
        db.close();
    }

    private static final String PUBLISH = "update annual_report set stage = 'PUBLISHED', published_at = now(), published_by = 'Cher Maple', sealed = 'y'";

    @Test
    void a_published_report_is_neither_changed_nor_removed_even_by_the_owner_of_the_database() throws SQLException {
        TestDatabase.run(db, PUBLISH);
        for (String change : List.of("update annual_report set words = '{\"foreword\": \"x\"}'", "update annual_report set stage = 'WRITING', published_at = null, published_by = null, sealed = null",
                "update annual_report set snapshot = '{\"tables\": []}'", "delete from annual_report")) {
            java.sql.Savepoint before = db.setSavepoint();
            assertThatThrownBy(() -> TestDatabase.run(db, change)).as(change).hasMessageContaining("published report does not change");
            db.rollback(before);
        }
    }

    @Test
    void the_lead_neither_changes_what_the_chair_reads_nor_publishes_it() throws SQLException {
        TestDatabase.become(db, "lena", "lead");
        assertThat(update(PUBLISH)).isZero();
        assertThat(update("update annual_report set words = '{\"foreword\": \"x\"}'")).isZero();
        TestDatabase.become(db, "ch", "chair");
        assertThat(update(PUBLISH)).isEqualTo(1);
    }

    @Test
    void everybody_who_is_signed_in_reads_a_published_report_and_only_its_panel_one_that_is_not() throws SQLException {
        TestDatabase.become(db, "sol", "member");
        assertThat(read()).isEmpty();
        TestDatabase.become(db, "adam", "administrator");
        assertThat(read()).isEmpty();
        TestDatabase.become(db, "ch", "chair");
        TestDatabase.run(db, PUBLISH);
        TestDatabase.become(db, "adam", "administrator");
        assertThat(read()).containsExactly("NORTH 2024");
        TestDatabase.become(db, "sol", "member");
        assertThat(read()).containsExactly("NORTH 2024");
        TestDatabase.become(db, "link:4", "respondent");
        assertThat(read()).isEmpty();
    }

    private List<String> read() {
        return new Queries(db).list(SqlFile.of("annualreport/published.sql"), Map.of(), row -> row.text("panel") + " " + row.integer("year"));
    }

    private int update(String sql) throws SQLException {
        try (var s = db.createStatement()) {
            return s.executeUpdate(sql);
        }
    }

    @Test
    void a_step_is_kept_for_good_and_only_the_chair_signs_off() throws SQLException {
        TestDatabase.become(db, "lena", "lead");
        step("SENT");
        java.sql.Savepoint before = db.setSavepoint();
        assertThatThrownBy(() -> step("SIGNED")).isInstanceOf(Exception.class);
        db.rollback(before);
        assertThatThrownBy(() -> update("delete from annual_report_event")).hasMessageContaining("permission denied");
        db.rollback(before);
        assertThat(new Queries(db).list(SqlFile.of("annualreport/events.sql"), Map.of("panel", "NORTH", "year", 2024), ReportEvent::read))
            .extracting(ReportEvent::act).containsExactly(ReportEvent.Act.SENT);
    }

    private void step(String act) {
        new Queries(db).run(SqlFile.of("annualreport/add-event.sql"), Map.of("panel", "NORTH", "year", 2024, "at", Instant.parse("2024-06-10T09:00:00Z"),
            "name", "lena", "person", "Lena Rowan", "act", act, "words", ""));
    }

    @Test
    void last_years_recommendations_and_earlier_ones_that_were_not_settled_are_carried_forward_with_what_came_of_them() throws SQLException {
        TestDatabase.run(db, """
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values (-1, 'NORTH', 'R1', 'COMPLETED', now(), 'female');
            insert into recommendation (id, case_id, recommendation, level, addressee, made_on) overriding system value values
              (-1, -1, 'Of the year', 'local', 'The council', '2023-06-01'), (-2, -1, 'Of last year', 'local', 'The trust', '2022-06-01'),
              (-3, -1, 'Older and open', 'national', 'NHS England', '2020-06-01'), (-4, -1, 'Older and done', 'local', 'The council', '2020-06-01'),
              (-5, -1, 'Later', 'local', 'The council', '2024-06-01');
            insert into action (case_id, recommendation_id, action, owner, due_on, state, raised_on, closed_on, evidence, effect) values
              (-1, -2, 'Train', 'Trust', '2022-09-01', 'DONE', '2022-06-02', '2023-05-01', 'All were trained', 'Fewer calls'),
              (-1, -3, 'Write', 'Lead', '2022-09-01', 'OPEN', '2020-06-02', null, null, null),
              (-1, -4, 'Done long ago', 'Lead', '2020-09-01', 'DONE', '2020-06-02', '2021-01-01', 'x', 'y')""");
        List<ReportedRecommendation> all = new Queries(db).list(SqlFile.of("annualreport/recommendations.sql"),
            Map.of("panel", "NORTH", "from", LocalDate.of(2023, 4, 1), "until", LocalDate.of(2024, 4, 1)), ReportedRecommendation::read);
        assertThat(all).extracting(r -> (r.carried() ? "carried: " : "new: ") + r.text() + ". " + r.status() + ". " + r.came()).containsExactly(
            "new: Of the year. Nothing was recorded yet. ", "carried: Of last year. Done. All were trained. Fewer calls",
            "carried: Older and open. In progress: 0 of 1 action done. ");
    }
}
