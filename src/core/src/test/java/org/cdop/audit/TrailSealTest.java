package org.cdop.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("The trail is sealed, and what was altered in it shows")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrailSealTest {

    private Connection db;

    @BeforeEach
    void three_acts_on_three_days_sealed_day_by_day() throws SQLException {
        db = TestDatabase.asOwner();
        run("delete from audit_seal; delete from row_change; delete from audit_entry");
        for (int day = 1; day <= 3; day++) {
            run("insert into audit_entry (at, who, act, panel, case_ref) values ('2024-03-0" + day + " 10:00Z', 'ada', 'opened the case file', 'HULL', '1')");
            run("insert into row_change (at, who, table_name, operation, panel, new_row) values ('2024-03-0" + day
                + " 10:00Z', 'ada', 'case_file', 'UPDATE', 'HULL', '{\"sex\": \"male\"}')");
            ask("select seal_trail('2024-03-0" + day + " 23:00Z')");
        }
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void an_untouched_trail_fits_its_seals() throws SQLException {
        assertThat(ask("select blocks || ' blocks, ' || entries || ' entries' from check_trail()")).isEqualTo("3 blocks, 3 entries");
        assertThat(fits()).isTrue();
    }

    @Test
    void an_altered_entry_shows() throws SQLException {
        run("update audit_entry set who = 'eve' where at = '2024-03-02 10:00Z'");
        assertThat(fits()).isFalse();
        assertThat(ask("select faulty_from = '2024-03-01 23:00Z' from check_trail()")).isEqualTo("t");
    }

    @Test
    void a_removed_entry_shows() throws SQLException {
        run("delete from audit_entry where at = '2024-03-01 10:00Z'");
        assertThat(fits()).isFalse();
    }

    @Test
    void an_entry_that_was_slipped_in_shows() throws SQLException {
        run("insert into audit_entry (at, who, act) values ('2024-03-02 11:00Z', 'eve', 'opened the case file')");
        assertThat(fits()).isFalse();
    }

    @Test
    void a_change_of_a_row_that_was_altered_shows() throws SQLException {
        run("update row_change set new_row = '{\"sex\": \"female\"}' where at = '2024-03-03 10:00Z'");
        assertThat(fits()).isFalse();
    }

    @Test
    void a_block_that_was_taken_out_shows() throws SQLException {
        run("delete from audit_seal where until_at = '2024-03-02 23:00Z'");
        assertThat(fits()).isFalse();
    }

    @Test
    void a_block_that_was_sealed_again_after_a_change_does_not_fit_the_next() throws SQLException {
        run("update audit_entry set who = 'eve' where at = '2024-03-02 10:00Z'");
        run("update audit_seal s set hash = trail_hash((select hash from audit_seal where until_at = '2024-03-01 23:00Z'), s.after_at, s.until_at)"
            + " where until_at = '2024-03-02 23:00Z'");
        assertThat(fits()).isFalse();
    }

    @Test
    void what_was_sealed_is_not_sealed_twice_and_a_quiet_hour_makes_no_block() throws SQLException {
        ask("select seal_trail('2024-03-03 23:00Z')");
        ask("select seal_trail('2024-03-09 23:00Z')");
        assertThat(ask("select blocks from check_trail()")).isEqualTo("3");
        assertThat(fits()).isTrue();
    }

    @Test
    void the_application_itself_cannot_write_a_seal_or_alter_the_trail() throws SQLException {
        TestDatabase.become(db, "odo", "auditor");
        assertThat(fits()).isTrue();
        for (String forbidden : new String[] {"update audit_seal set hash = 'x'", "delete from audit_seal",
            "insert into audit_seal (after_at, until_at, entries, hash) values (now(), now(), 1, 'x')", "update audit_entry set who = 'eve'",
            "delete from audit_entry", "delete from row_change", "select trail_hash('', now(), now())"}) {
            run("savepoint before");
            assertThatThrownBy(() -> run(forbidden)).as(forbidden).hasMessageContaining("permission denied");
            run("rollback to savepoint before");
        }
    }

    private boolean fits() throws SQLException {
        return "t".equals(ask("select faulty_from is null from check_trail()"));
    }

    private String ask(String sql) throws SQLException {
        try (Statement s = db.createStatement(); ResultSet rows = s.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement s = db.createStatement()) {
            s.execute(sql);
        }
    }
}
