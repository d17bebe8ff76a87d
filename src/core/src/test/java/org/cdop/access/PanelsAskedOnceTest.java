package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row security that asks once for a statement opens what it would open row by row, and nothing else. */
@DisplayName("Panels that are asked for once in a statement")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelsAskedOnceTest {

    private static final Map<String, String> ROW_BY_ROW = Map.of("child", "coordinates_case(case_id)", "imported_circumstance", "coordinates_case(case_id)",
        "statutory_clock", "sees_case(case_id)", "analysis_form", "sees_case(case_id)", "contributory_factor", "sees_case(case_id)",
        "case_event", "sees_case(case_id)", "case_file", "sees_case(id, panel)");

    private Connection db;

    @BeforeEach
    void three_panels_with_a_case_each() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South'), ('WEST', 'West');
            insert into app_user (id, name, full_name) overriding system value values
              (-1, 'nora', 'Nora Rowan'), (-2, 'lena', 'Lena Alder'), (-3, 'cora', 'Cora Hornbeam'), (-4, 'ali', 'Ali Wych');
            insert into user_role (user_id, role, panel) values (-1, 'coordinator', 'NORTH'), (-1, 'member', 'SOUTH'), (-2, 'lead', 'SOUTH'), (-2, 'lead', 'WEST'),
              (-3, 'chair', 'NORTH'), (-3, 'member', 'WEST'), (-4, 'coordinator', null), (-4, 'lead', null);
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values
              (-10, 'NORTH', 'n1', 'GATHERING', now(), 'female'), (-11, 'NORTH', 'n2', 'GATHERING', now(), 'male'), (-20, 'SOUTH', 's1', 'GATHERING', now(), 'male'),
              (-30, 'WEST', 'w1', 'GATHERING', now(), 'male');
            insert into child (case_id, family_name, given_names, born_on, died_on) select id, 'Wharfe', 'Ada', '2020-01-01', '2024-01-01' from case_file where id < 0;
            insert into imported_circumstance (case_id, code, answer) select id, 'S01', 'no' from case_file where id < 0;
            insert into statutory_clock (case_id, kind, started_at, due_by) select id, 'NOTIFY_PANEL', now(), now() from case_file where id < 0;
            insert into analysis_form (case_id, stage, scheme, edition, answers) select id, 'DRAFT', '2018', '2018-10', '{}' from case_file where id < 0;
            insert into contributory_factor (case_id, scheme, domain, code, factor, grade) select id, '2018', 'B', 'S01', 'S01', 2 from case_file where id < 0;
            insert into case_event (case_id, type, happened_at, recorded_at, by_name) select id, 'NOTIFIED', now(), now(), 'nora' from case_file where id < 0;
            insert into conflict_of_interest (case_id, user_id, reason, declared_at) values (-11, -3, 'Knew the family.', now());
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"nora,coordinator", "nora,member", "nora,lead", "lena,lead", "lena,coordinator", "cora,chair", "cora,member", "ali,coordinator", "ali,lead", "ali,chair",
        "system,system", "nobody,coordinator"})
    void open_what_the_question_for_each_row_opens(String who, String as) throws SQLException {
        TestDatabase.bind(db, who, as);
        for (Map.Entry<String, String> table : ROW_BY_ROW.entrySet()) {
            String id = table.getKey().equals("case_file") ? "id" : "case_id";
            List<String> admitted = TestDatabase.column(db, "select " + id + " from " + table.getKey() + " where " + id + " < 0 and " + table.getValue() + " order by 1");
            TestDatabase.run(db, "set local role cdop_app");
            assertThat(TestDatabase.column(db, "select " + id + " from " + table.getKey() + " where " + id + " < 0 order by 1")).as(table.getKey()).isEqualTo(admitted);
            TestDatabase.run(db, "reset role");
        }
        assertThat(TestDatabase.column(db, "select unnest(counted_panels()) order by 1")).isEqualTo(TestDatabase.column(db, "select code from panel where counts_panel(code) order by 1"));
        assertThat(TestDatabase.column(db, "select unnest(coordinated_panels()) order by 1")).isEqualTo(TestDatabase.column(db, "select code from panel where coordinates(code) order by 1"));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"nora,coordinator", "nora,member", "lena,lead", "cora,chair", "ali,coordinator", "ali,lead"})
    void let_write_what_the_question_for_each_row_lets_write(String who, String as) throws SQLException {
        TestDatabase.bind(db, who, as);
        for (String theCase : List.of("-10", "-11", "-20", "-30")) {
            boolean settles = TestDatabase.column(db, "select settles_case(" + theCase + ")").get(0).equals("t");
            boolean coordinates = TestDatabase.column(db, "select coordinates_case(" + theCase + ")").get(0).equals("t");
            assertThat(written("insert into case_event (case_id, type, happened_at, recorded_at, by_name) values (" + theCase + ", 'NOTE', now(), now(), 'x')"))
                .as("event of " + theCase).isEqualTo(settles);
            assertThat(written("insert into imported_circumstance (case_id, code, answer) values (" + theCase + ", 'P01', 'no')")).as("circumstance of " + theCase)
                .isEqualTo(coordinates);
        }
    }

    private boolean written(String insert) throws SQLException {
        TestDatabase.run(db, "savepoint before; set local role cdop_app");
        try {
            TestDatabase.run(db, insert);
            return true;
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).contains("row-level security");
            return false;
        } finally {
            TestDatabase.run(db, "rollback to savepoint before");
        }
    }
}
