package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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
class LockOutTest {

    private static final Instant NOW = Instant.parse("2024-06-10T09:00:00Z");

    private Connection db;

    @BeforeEach
    void nora_has_an_account() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, "insert into app_user (id, name, full_name) overriding system value values (-1, 'nora', 'Nora Rowan')");
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    private boolean fails(Instant when) {
        return new Queries(db).one(SqlFile.of("access/failed-to-sign-in.sql"), Map.of("id", -1L, "most", 10, "now", when,
            "windowStart", when.minus(Duration.ofMinutes(15)), "until", when.plus(Duration.ofMinutes(15))), row -> row.yes("locked")).orElseThrow();
    }

    private String lockedUntil() throws SQLException {
        return TestDatabase.column(db, "select coalesce((extract(epoch from locked_until))::bigint::text, 'not') from app_user where id = -1").get(0);
    }

    @Test
    void the_tenth_failure_within_a_quarter_of_an_hour_locks_for_a_quarter_of_an_hour() throws SQLException {
        for (int i = 1; i < 10; i++) {
            assertThat(fails(NOW.plusSeconds(i))).isFalse();
        }
        assertThat(lockedUntil()).isEqualTo("not");
        assertThat(fails(NOW.plusSeconds(10))).isTrue();
        assertThat(lockedUntil()).isEqualTo(Long.toString(NOW.plusSeconds(910).getEpochSecond()));
    }

    @Test
    void failures_longer_ago_than_a_quarter_of_an_hour_count_no_more() throws SQLException {
        for (int i = 1; i < 10; i++) {
            fails(NOW);
        }
        assertThat(fails(NOW.plus(Duration.ofMinutes(16)))).isFalse();
        assertThat(lockedUntil()).isEqualTo("not");
    }

    @Test
    void signing_in_starts_the_count_afresh() throws SQLException {
        for (int i = 1; i < 10; i++) {
            fails(NOW);
        }
        new Queries(db).run(SqlFile.of("access/signed-in.sql"), Map.of("id", -1L, "now", NOW));
        assertThat(fails(NOW)).isFalse();
    }
}
