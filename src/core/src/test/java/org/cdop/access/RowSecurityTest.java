package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowSecurityTest {

    private Connection db;

    @BeforeEach
    void two_panels_with_a_case_each() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values
              (-1, 'nora', 'Nora Rowan'), (-2, 'sam', 'Sam Alder'), (-3, 'mia', 'Mia Hornbeam'), (-4, 'all', 'Ali Wych');
            insert into user_role (user_id, role, panel) values
              (-1, 'coordinator', 'NORTH'), (-1, 'member', 'SOUTH'), (-2, 'coordinator', 'SOUTH'),
              (-3, 'member', 'NORTH'), (-4, 'coordinator', null);
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values
              (-10, 'NORTH', 'n1', 'READY_FOR_PANEL', now(), 'female'), (-20, 'SOUTH', 's1', 'GATHERING', now(), 'male');
            insert into child (case_id, family_name, given_names, born_on, died_on) values
              (-10, 'Wharfe', 'Ada', '2020-01-01', '2024-01-01'), (-20, 'Swale', 'Ben', '2020-01-01', '2024-01-01');
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void nobody_sees_a_case_where_no_caller_is_bound() throws SQLException {
        TestDatabase.run(db, "set local role cdop_app");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).isEmpty();
    }

    @Test
    void a_coordinator_sees_the_cases_of_her_panel_only() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).containsExactly("n1");
        assertThat(TestDatabase.column(db, "select family_name from child")).containsExactly("Wharfe");
    }

    @Test
    void a_coordinator_of_all_panels_sees_panels_made_later_too() throws SQLException {
        TestDatabase.run(db, "insert into panel (code, name) values ('LATER', 'Later');"
            + "insert into case_file (panel, case_ref, state, notified_at, sex) values ('LATER','l1','NOTIFIED',now(),'male')");
        TestDatabase.become(db, "all", "coordinator");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).contains("n1", "s1", "l1");
    }

    @Test
    void a_role_that_the_operation_does_not_admit_opens_nothing() throws SQLException {
        TestDatabase.become(db, "nora", "member");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).isEmpty();
    }

    @Test
    void a_coordinator_cannot_make_a_case_in_another_panel() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        assertThatThrownBy(() -> TestDatabase.run(db,
            "insert into case_file (panel, case_ref, state, notified_at, sex) values ('SOUTH','x','NOTIFIED',now(),'male')"))
            .hasMessageContaining("row-level security");
    }

    @Test
    void a_member_sees_a_case_once_it_is_released_for_a_meeting_that_they_sit_in() throws SQLException {
        putOnAgenda();
        TestDatabase.become(db, "mia", "member");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).containsExactly("n1");
        assertThat(TestDatabase.column(db, "select family_name from child")).isEmpty();
    }

    @Test
    void a_member_sees_nothing_before_the_coordinator_released_the_case() throws SQLException {
        putOnAgenda();
        TestDatabase.run(db, "update anonymised_case set released_at = null");
        TestDatabase.become(db, "mia", "member");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).isEmpty();
    }

    @Test
    void a_declared_conflict_of_interest_hides_the_case_from_the_member() throws SQLException {
        putOnAgenda();
        TestDatabase.run(db, "insert into conflict_of_interest (case_id, user_id, reason, declared_at) values (-10,-3,'knew the family',now())");
        TestDatabase.become(db, "mia", "member");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).isEmpty();
        assertThat(TestDatabase.column(db, "select case_id from anonymised_case")).isEmpty();
        assertThat(TestDatabase.column(db, "select case_id from agenda_item")).isEmpty();
    }

    @Test
    void one_who_covers_for_an_absent_coordinator_has_that_panel_for_those_days() throws SQLException {
        TestDatabase.run(db, """
            insert into coordinator_cover (absent_id, cover_id, from_on, until_on, reason, made_by)
            values (-1, -2, current_date - 1, current_date + 1, 'leave', 'nora')""");
        TestDatabase.become(db, "sam", "coordinator");
        assertThat(TestDatabase.column(db, "select case_ref from case_file order by 1")).containsExactly("n1", "s1");
    }

    @Test
    void cover_that_is_over_opens_nothing() throws SQLException {
        TestDatabase.run(db, """
            insert into coordinator_cover (absent_id, cover_id, from_on, until_on, reason, made_by)
            values (-1, -2, current_date - 9, current_date - 2, 'leave', 'nora')""");
        TestDatabase.become(db, "sam", "coordinator");
        assertThat(TestDatabase.column(db, "select case_ref from case_file")).containsExactly("s1");
    }

    @Test
    void the_application_cannot_change_or_remove_what_stands_in_the_trail() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        assertThatThrownBy(() -> TestDatabase.run(db, "delete from audit_entry")).hasMessageContaining("permission denied");
    }

    @Test
    void every_change_of_a_child_is_kept_with_who_made_it() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        TestDatabase.run(db, "update child set school = 'Aire School' where case_id = -10");
        assertThat(TestDatabase.column(db, "select who || ' ' || (new_row->>'school') from row_change where case_id = -10 and operation = 'UPDATE'"))
            .containsExactly("nora Aire School");
    }

    private void putOnAgenda() throws SQLException {
        TestDatabase.run(db, """
            insert into panel_seat (id, panel, seat, user_id, from_on) overriding system value values (-5,'NORTH','police',-3,current_date - 100);
            insert into panel_meeting (id, panel, title, starts_at, state) overriding system value values (-7,'NORTH','Meeting',now(),'PLANNED');
            insert into agenda_item (meeting_id, case_id, place) values (-7,-10,1);
            insert into anonymised_case (case_id, content, prepared_at, prepared_by, released_at, released_by)
              values (-10,'{}',now(),'nora',now(),'nora');
            """);
    }
}
