package org.cdop.panelmeeting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of what the people of a panel may see and do of a released case that stands on the agenda of its meeting. */
abstract class RowsOfAPanel {

    Connection db;

    @BeforeEach
    void a_released_case_on_the_agenda() throws SQLException {
        db = TestDatabase.asOwner();
        PanelRows.insert(db);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    void conflict(int user) throws SQLException {
        TestDatabase.run(db, "insert into conflict_of_interest (case_id, user_id, reason, declared_at) values (-10, " + user
            + ", 'cared for the child', now())");
    }

    int changed(String sql) throws SQLException {
        try (Statement s = db.createStatement()) {
            return s.executeUpdate(sql);
        }
    }
}
