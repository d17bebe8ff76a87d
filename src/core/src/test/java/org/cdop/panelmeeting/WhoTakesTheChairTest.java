package org.cdop.panelmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoTakesTheChairTest extends RowsOfAPanel {

    @Test
    void the_deputy_takes_the_chair_where_the_chair_declared_a_conflict() throws SQLException {
        conflict(-2);
        TestDatabase.become(db, "dee", "member");
        assertThat(chairs()).isEqualTo("t");
        assertThat(changed("update case_file set state = 'COMPLETED' where id = -10")).isOne();
    }

    @Test
    void the_deputy_takes_the_chair_where_the_chair_was_not_at_the_meeting() throws SQLException {
        TestDatabase.run(db, "insert into panel_attendance values (-7, -1, 'apologies')");
        TestDatabase.become(db, "dee", "member");
        assertThat(chairs()).isEqualTo("t");
    }

    @Test
    void the_deputy_does_not_take_the_chair_while_the_chair_can() throws SQLException {
        TestDatabase.run(db, "insert into panel_attendance values (-7, -1, 'present')");
        TestDatabase.become(db, "dee", "member");
        assertThat(chairs()).isEqualTo("f");
        assertThatThrownBy(() -> changed("update case_file set state = 'COMPLETED' where id = -10"))
            .hasMessageContaining("row-level security");
    }

    @Test
    void the_deputy_takes_the_chair_where_nobody_holds_the_chairs_seat_on_the_meetings_day() throws SQLException {
        TestDatabase.run(db, "update panel_seat set until_on = '2024-05-31' where seat = 'chair'");
        TestDatabase.become(db, "dee", "member");
        assertThat(chairs()).isEqualTo("t");
    }

    @Test
    void a_deputy_who_was_away_does_not_take_the_chair() throws SQLException {
        conflict(-2);
        TestDatabase.run(db, "insert into panel_attendance values (-7, -2, 'apologies')");
        TestDatabase.become(db, "dee", "member");
        assertThat(chairs()).isEqualTo("f");
    }

    @Test
    void the_deputy_of_an_earlier_meeting_gives_the_chair_back_at_the_next() throws SQLException {
        TestDatabase.run(db, "insert into panel_attendance values (-7, -1, 'apologies')");
        TestDatabase.run(db, "insert into panel_meeting (id, panel, title, starts_at, state) overriding system value"
            + " values (-9, 'NORTH', 'July', '2024-07-01 10:00+01', 'PLANNED')");
        TestDatabase.run(db, "insert into agenda_item (id, meeting_id, case_id, place) overriding system value values (-9, -9, -10, 1)");
        TestDatabase.become(db, "dee", "member");
        assertThat(chairs()).isEqualTo("f");
    }

    @Test
    void a_deputys_seat_that_ended_after_the_meeting_still_lets_them_complete_the_case() throws SQLException {
        conflict(-2);
        TestDatabase.run(db, "update panel_seat set until_on = '2024-06-30' where user_id = -3");
        TestDatabase.become(db, "dee", "member");
        assertThat(chairs()).isEqualTo("t");
    }

    @Test
    void another_member_never_takes_the_chair() throws SQLException {
        conflict(-2);
        TestDatabase.become(db, "mia", "member");
        assertThat(chairs()).isEqualTo("f");
    }

    @Test
    void the_coordinator_does_not_take_the_chair() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        assertThat(chairs()).isEqualTo("f");
    }

    @Test
    void a_deputy_who_declared_a_conflict_does_not_take_the_chair() throws SQLException {
        conflict(-2);
        conflict(-3);
        TestDatabase.become(db, "dee", "member");
        assertThat(chairs()).isEqualTo("f");
    }

    private String chairs() throws SQLException {
        return TestDatabase.column(db, "select chairs_case(-10)").get(0);
    }
}
