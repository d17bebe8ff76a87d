package org.cdop.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
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
class OutboxQueriesTest {

    private static final Instant NOW = Instant.parse("2026-05-14T08:00:00Z");

    private Connection db;

    @BeforeEach
    void two_panels() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'nora', 'Nora Rowan');
            insert into user_role (user_id, role, panel) values (-1, 'coordinator', 'NORTH');
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void a_message_waits_until_it_is_sent_and_no_longer() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        write("NORTH", "Open http://x/form/open?link=abc-DEF_1 now. Code 012345.");
        assertThat(waiting(NOW)).hasSize(1);
        queries().run(SqlFile.of("mail/sent.sql"), Map.of("id", waiting(NOW).get(0), "now", NOW));
        assertThat(waiting(NOW)).isEmpty();
    }

    @Test
    void once_a_message_is_sent_its_link_and_its_code_are_taken_out_of_the_kept_text() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        write("NORTH", "Open http://x/form/open?link=abc-DEF_1 now. Code 012345, reference HULL/2026-014.");
        queries().run(SqlFile.of("mail/sent.sql"), Map.of("id", waiting(NOW).get(0), "now", NOW));
        assertThat(TestDatabase.column(db, "select body from outbox"))
            .containsExactly("Open http://x/form/open?link=(removed) now. Code (removed), reference HULL/2026-014.");
    }

    @Test
    void a_message_that_failed_waits_for_its_next_time() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        write("NORTH", "text");
        failed(waiting(NOW).get(0), null);
        assertThat(waiting(NOW)).isEmpty();
        assertThat(waiting(NOW.plusSeconds(60))).hasSize(1);
    }

    @Test
    void a_message_that_was_given_up_is_tried_no_more_until_the_coordinator_asks_for_it() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        write("NORTH", "text");
        long id = waiting(NOW).get(0);
        failed(id, NOW);
        assertThat(waiting(NOW.plusSeconds(9999))).isEmpty();
        TestDatabase.bind(db, "nora", "coordinator");
        assertThat(queries().run(SqlFile.of("mail/try-again.sql"), Map.of("id", id, "now", NOW))).isEqualTo(1);
        TestDatabase.bind(db, "the system", "system");
        assertThat(waiting(NOW)).containsExactly(id);
    }

    @Test
    void a_coordinator_sees_the_messages_of_her_panel_only() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        write("NORTH", "ours");
        write("SOUTH", "theirs");
        write(null, "of no panel");
        TestDatabase.bind(db, "nora", "coordinator");
        assertThat(newest(true)).containsExactly("ours");
        assertThat(newest(false)).containsExactly("null");
    }

    private void write(String panel, String body) {
        Map<String, Object> values = new HashMap<>(Map.of("to", "a@b.example", "subject", "s", "body", body, "now", NOW));
        values.put("panel", panel);
        values.put("caseId", null);
        queries().run(SqlFile.of("mail/write.sql"), values);
    }

    private void failed(long id, Instant givenUp) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "error", "refused", "next", NOW.plusSeconds(60)));
        values.put("givenUp", givenUp);
        queries().run(SqlFile.of("mail/failed.sql"), values);
    }

    private List<Long> waiting(Instant now) {
        return queries().list(SqlFile.of("mail/waiting.sql"), Map.of("now", now, "most", 10), row -> row.number("id"));
    }

    private List<String> newest(boolean text) {
        return queries().list(SqlFile.of("mail/newest.sql"), Map.of("most", 10, "text", text), row -> String.valueOf(row.text("body")));
    }

    private Queries queries() {
        return new Queries(db);
    }
}
