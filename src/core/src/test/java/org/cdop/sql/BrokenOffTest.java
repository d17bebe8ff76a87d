package org.cdop.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A statement that is broken off")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenOffTest {

    private Connection db;

    @BeforeEach
    void start() throws SQLException {
        db = TestDatabase.asOwner();
    }

    @AfterEach
    void end() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void because_it_ran_too_long_is_known_as_that_and_not_as_a_fault() throws SQLException {
        TestDatabase.run(db, "set local statement_timeout = '20ms'");
        Throwable failure = asked("select count(*) as n from generate_series(1, 1000000000)");
        assertThat(DatabaseFailed.tookTooLong(new IllegalStateException(failure))).isTrue();
        assertThat(DatabaseFailed.isAway(failure)).isFalse();
    }

    @Test
    void because_it_waited_too_long_for_another_is_known_too() throws SQLException {
        try (Connection other = TestDatabase.asOwner()) {
            TestDatabase.run(other, "lock table setting");
            TestDatabase.run(db, "set local lock_timeout = '20ms'");
            assertThat(DatabaseFailed.tookTooLong(asked("select count(*) as n from setting"))).isTrue();
            other.rollback();
        }
    }

    @Test
    void for_another_reason_did_not_take_too_long() {
        assertThat(DatabaseFailed.tookTooLong(asked("select 1 / 0 as n"))).isFalse();
    }

    private Throwable asked(String sql) {
        return catchThrowable(() -> new Queries(db).list(SqlFile.ofText("asked", sql), Map.of(), row -> row.number("n")));
    }
}
