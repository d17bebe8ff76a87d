package org.cdop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("The trail keeps each row that was made, changed or removed, by whomever")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesOfRowsTest {

    private Connection db;

    @BeforeEach
    void two_cases_of_one_statement() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North');
            select set_config('cdop.user', 'nora', true);
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value
            values (-1, 'NORTH', 'A', 'NOTIFIED', now(), 'male'), (-2, 'NORTH', 'B', 'NOTIFIED', now(), 'male');
            insert into child (case_id, family_name, given_names, born_on, died_on) values (-1, 'Rowan', '', '2024-02-01', '2024-03-01'), (-2, 'Alder', '', '2024-02-01', '2024-03-02')""");
    }

    @AfterEach
    void end() throws SQLException {
        db.rollback();
        db.close();
    }

    private String told(String table) throws SQLException {
        return String.join("; ", TestDatabase.column(db, "select concat_ws(' ', who, operation, panel, case_id, old_row ->> 'family_name', new_row ->> 'family_name',"
            + " new_row ->> 'case_ref') from row_change where table_name = '" + table + "' and case_id in (-1, -2) order by at, case_id desc"));
    }

    @Test
    void rows_of_one_statement_stand_one_by_one_with_their_case_and_its_panel() throws SQLException {
        assertThat(told("case_file")).isEqualTo("nora INSERT NORTH -1 A; nora INSERT NORTH -2 B");
        assertThat(told("child")).isEqualTo("nora INSERT NORTH -1 Rowan; nora INSERT NORTH -2 Alder");
    }

    @Test
    void a_changed_and_a_removed_row_stand_as_they_were() throws SQLException {
        TestDatabase.run(db, "update child set family_name = 'Hazel' where case_id = -1; delete from child where case_id = -2");
        assertThat(told("child")).isEqualTo("nora INSERT NORTH -1 Rowan; nora INSERT NORTH -2 Alder; nora UPDATE NORTH -1 Rowan Hazel; nora DELETE NORTH -2 Alder");
    }

    @Test
    void every_table_whose_changes_are_kept_has_its_new_rows_kept_once() throws SQLException {
        assertThat(TestDatabase.column(db, """
            select c.relname from pg_class c join pg_trigger g on g.tgrelid = c.oid and g.tgname = 'record_change'
             where (g.tgtype & 4) = 4 or not exists (select 1 from pg_trigger n where n.tgrelid = c.oid and n.tgname = 'record_new_rows')""")).isEmpty();
    }
}
