package org.cdop.statistics;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of what is counted: it begins with no case at all, and nothing of it stays. */
abstract class CountedCases {

    Counted given;

    @BeforeEach
    void start() throws SQLException {
        given = new Counted();
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    /** The table of the year to 31 March 2025, as the panel sees it. */
    PublishedTable year(String table) throws SQLException {
        return given.table(table, "2024-04-01", "2025-04-01", Audience.INTERNAL);
    }
}
