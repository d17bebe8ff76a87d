package org.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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

/** Drafts live a day, are sent once, and are opened by nobody else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotificationDraftRowsTest {

    private static final Instant NOW = Instant.parse("2024-05-15T03:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private Connection db;
    private Queries queries;

    @BeforeEach
    void two_coordinators() throws SQLException {
        db = TestDatabase.asOwner();
        queries = new Queries(db);
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'nora', 'Nora Rowan'), (-2, 'sam', 'Sam Alder');
            insert into user_role (user_id, role, panel) values (-1, 'coordinator', 'NORTH'), (-2, 'coordinator', 'NORTH');
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void what_was_typed_is_there_for_24_hours_after_the_last_page() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        keep("t", NOW, null);
        keep("t", NOW.plus(DAY).minusSeconds(60), null);
        assertThat(read("t", NOW.plus(DAY).plusSeconds(60))).hasSize(1);
        assertThat(read("t", NOW.plus(DAY).plus(DAY))).isEmpty();
    }

    @Test
    void a_draft_that_was_sent_keeps_its_reference_and_loses_the_answers() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        keep("t", NOW, null);
        sent("t", "N-1");
        assertThat(read("t", NOW)).singleElement().satisfies(draft -> {
            assertThat(draft.sent().reference()).isEqualTo("N-1");
            assertThat(draft.answers().isEmpty()).isTrue();
        });
    }

    @Test
    void a_late_page_cannot_bring_back_the_answers_of_a_draft_that_was_sent() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        keep("t", NOW, null);
        sent("t", "N-1");
        keep("t", NOW.plusSeconds(5), null);
        assertThat(read("t", NOW.plusSeconds(6))).singleElement().satisfies(d -> assertThat(d.answers().isEmpty()).isTrue());
    }

    @Test
    void a_coordinator_s_draft_is_hers_alone() throws SQLException {
        TestDatabase.become(db, "nora", "coordinator");
        keep("t", NOW, "nora");
        assertThat(read("t", NOW)).hasSize(1);
        TestDatabase.bind(db, "sam", "coordinator");
        assertThat(read("t", NOW)).isEmpty();
    }

    @Test
    void a_coordinator_cannot_open_the_draft_of_a_notifier() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        keep("t", NOW, null);
        TestDatabase.bind(db, "nora", "coordinator");
        assertThat(read("t", NOW)).isEmpty();
    }

    @Test
    void drafts_whose_day_is_over_are_removed() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        keep("old", NOW.minus(DAY), null);
        keep("new", NOW, null);
        queries.run(SqlFile.of("notification/drop-drafts.sql"), Map.of("now", NOW));
        assertThat(TestDatabase.column(db, "select token_hash from notification_draft")).containsExactly("new");
    }

    private void keep(String token, Instant at, String madeBy) {
        Map<String, Object> values = new HashMap<>();
        values.put("token", token);
        values.put("edition", "2022-04");
        values.put("answers", "{\"child.family_name\": \"Swale\"}");
        values.put("page", 1);
        values.put("now", at);
        values.put("expiresAt", at.plus(DAY));
        values.put("madeBy", madeBy);
        queries.run(SqlFile.of("notification/keep-draft.sql"), values);
    }

    private void sent(String token, String reference) {
        queries.run(SqlFile.of("notification/draft-sent.sql"), Map.of("token", token, "reference", reference, "at", NOW));
    }

    private List<Draft> read(String token, Instant at) {
        return queries.list(SqlFile.of("notification/read-draft.sql"), Map.of("token", token, "now", at), Draft::read);
    }
}
