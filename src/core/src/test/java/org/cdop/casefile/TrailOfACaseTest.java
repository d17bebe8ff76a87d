package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
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
class TrailOfACaseTest {

    private Connection db;

    @BeforeEach
    void nora_opened_a_case_three_times_and_changed_it_twice() throws SQLException {
        db = TestDatabase.asOwner();
        CaseRows.insert(db);
        TestDatabase.run(db, """
            insert into audit_entry (at, who, act, case_id, panel, case_ref) values
              ('2024-06-10 09:00+01', 'nora', 'opened the case file', -11, 'NORTH', '2024-002'),
              ('2024-06-10 09:05+01', 'nora', 'put the review on hold', -11, 'NORTH', '2024-002'),
              ('2024-06-10 09:06+01', 'nora', 'opened the case file', -11, 'NORTH', '2024-002'),
              ('2024-06-10 09:07+01', 'nora', 'put the review on hold', -11, 'NORTH', '2024-002'),
              ('2024-06-11 00:30+01', 'nora', 'opened the case file', -11, 'NORTH', '2024-002');
            """);
        TestDatabase.become(db, "nora", "coordinator");
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void what_was_read_again_on_one_day_in_england_is_one_line_and_what_was_done_is_never_joined() throws SQLException {
        assertThat(acts(null)).containsExactly("opened the case file 1", "put the review on hold 1", "opened the case file 2",
            "put the review on hold 1");
    }

    @Test
    void what_was_done_and_what_was_read_are_told_apart() throws SQLException {
        assertThat(acts(false)).containsExactly("put the review on hold 1", "put the review on hold 1");
        assertThat(acts(true)).containsExactly("opened the case file 1", "opened the case file 2");
    }

    private List<String> acts(Boolean reads) throws SQLException {
        Map<String, Object> values = new HashMap<>(Map.of("case", -11L, "most", 50));
        values.put("reads", reads);
        return new Queries(db).list(SqlFile.of("casefile/trail-acts.sql"), values, row -> row.text("act") + " " + row.number("times"));
    }
}
