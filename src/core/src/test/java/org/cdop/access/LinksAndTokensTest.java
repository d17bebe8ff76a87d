package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinksAndTokensTest {

    private static final Instant NOW = Instant.parse("2026-05-14T08:30:00Z");

    private Connection db;
    private Queries queries;

    @BeforeEach
    void an_administrator_and_a_chair() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into app_user (id, name, full_name) overriding system value values (-1, 'alder', 'Alder Brathay'), (-2, 'thorn', 'Thorn Calderbeck');
            insert into user_role (id, user_id, role) overriding system value values (-1, -1, 'administrator'), (-2, -2, 'chair');
            """);
        TestDatabase.become(db, "alder", "administrator");
        queries = new Queries(db);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void a_link_opens_until_it_is_used() {
        keepLink("abc", NOW.plusSeconds(60));
        assertThat(opened("abc")).contains("thorn");
        run("spend-link.sql", Map.of("hash", Tokens.hash("abc"), "now", NOW));
        assertThat(opened("abc")).isEmpty();
    }

    @Test
    void a_link_that_is_too_old_opens_nothing() {
        keepLink("abc", NOW.minusSeconds(1));
        assertThat(opened("abc")).isEmpty();
    }

    @Test
    void a_link_of_an_account_that_was_switched_off_opens_nothing() {
        keepLink("abc", NOW.plusSeconds(60));
        run("disable-person.sql", Map.of("id", -2L, "now", NOW));
        assertThat(opened("abc")).isEmpty();
    }

    @Test
    void a_token_carries_its_makers_roles() {
        keepToken("t1", NOW.plusSeconds(60));
        assertThat(holder("t1")).contains("thorn [chair]");
    }

    @Test
    void a_token_that_ended_or_was_revoked_or_is_unknown_opens_nothing() {
        keepToken("old", NOW.minusSeconds(1));
        UUID id = keepToken("revoked", NOW.plusSeconds(60));
        assertThat(run("revoke-token.sql", Map.of("id", id, "user", -2L, "now", NOW))).isOne();
        assertThat(holder("old")).isEmpty();
        assertThat(holder("revoked")).isEmpty();
        assertThat(holder("guessed")).isEmpty();
    }

    @Test
    void nobody_revokes_somebody_elses_token() {
        UUID id = keepToken("t1", NOW.plusSeconds(60));
        assertThat(run("revoke-token.sql", Map.of("id", id, "user", -1L, "now", NOW))).isZero();
        assertThat(holder("t1")).isPresent();
    }

    @Test
    void a_token_of_an_account_that_was_switched_off_opens_nothing() {
        keepToken("t1", NOW.plusSeconds(60));
        run("disable-person.sql", Map.of("id", -2L, "now", NOW));
        assertThat(holder("t1")).isEmpty();
    }

    @Test
    void the_last_administrator_is_known_as_such() {
        assertThat(isLast(-1L, null)).isTrue();
        assertThat(isLast(-1L, -1L)).isTrue();
        assertThat(isLast(-2L, -2L)).isFalse();
        run("give-role.sql", role(-2L, "administrator"));
        assertThat(isLast(-1L, null)).isFalse();
    }

    @Test
    void an_administrator_who_is_switched_off_does_not_count() {
        run("give-role.sql", role(-2L, "administrator"));
        run("disable-person.sql", Map.of("id", -2L, "now", NOW));
        assertThat(isLast(-1L, null)).isTrue();
    }

    @Test
    void a_new_password_ends_every_session() throws SQLException {
        run("set-password.sql", Map.of("id", -2L, "hash", "x"));
        assertThat(TestDatabase.column(db, "select session_epoch from app_user where id = -2")).containsExactly("1");
    }

    @Test
    void a_name_that_is_taken_makes_no_second_account() {
        Map<String, Object> values = new HashMap<>(Map.of("name", "thorn", "fullName", "Another Thorn"));
        values.put("email", null);
        values.put("jobTitle", null);
        assertThat(queries.one(SqlFile.of("access/add-person.sql"), values, row -> row.number("id"))).isEmpty();
    }

    private boolean isLast(Long id, Long role) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        values.put("role", role);
        return queries.one(SqlFile.of("access/is-last-administrator.sql"), values, row -> row.yes("last")).orElseThrow();
    }

    private static Map<String, Object> role(long id, String role) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "role", role));
        values.put("panel", null);
        return values;
    }

    private void keepLink(String token, Instant expires) {
        run("keep-link.sql", Map.of("hash", Tokens.hash(token), "purpose", "set-password", "user", -2L, "expires", expires));
    }

    private Optional<String> opened(String token) {
        return queries.one(SqlFile.of("access/open-link.sql"), Map.of("hash", Tokens.hash(token), "purpose", "set-password", "now", NOW),
            row -> row.text("name"));
    }

    private UUID keepToken(String token, Instant expires) {
        UUID id = UUID.randomUUID();
        run("keep-token.sql", Map.of("id", id, "person", "thorn", "name", "laptop", "hash", Tokens.hash(token), "now", NOW, "expires", expires));
        return id;
    }

    private Optional<String> holder(String token) {
        return queries.one(SqlFile.of("access/use-token.sql"), Map.of("hash", Tokens.hash(token), "now", NOW),
            row -> row.text("name") + " " + row.texts("roles"));
    }

    private int run(String file, Map<String, ?> values) {
        return queries.run(SqlFile.of("access/" + file), values);
    }
}
