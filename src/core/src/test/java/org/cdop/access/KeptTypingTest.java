package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptTypingTest {

    private static final String PAGE = "/cases/family?case=-10";
    private static final Instant NOW = Instant.parse("2024-06-10T09:00:00Z");

    private Connection db;

    @BeforeEach
    void nora_and_sam_coordinate_the_north() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'nora', 'Nora Rowan'), (-2, 'sam', 'Sam Alder');
            insert into user_role (user_id, role, panel) values (-1, 'coordinator', 'NORTH'), (-2, 'coordinator', 'NORTH');
            """);
        as("nora");
        keep("the parents asked whether", NOW);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    private void as(String person) throws SQLException {
        TestDatabase.run(db, "reset role; set local role cdop_app");
        TestDatabase.column(db, "select bind_caller('" + person + "', array['coordinator'], '2024-06-10')");
    }

    private void keep(String text, Instant now) {
        new Queries(db).run(SqlFile.of("access/keep-typing.sql"),
            Map.of("user", -1L, "page", PAGE, "fields", "{\"text\":[\"" + text + "\"]}", "now", now));
    }

    private Optional<String> offered(Instant after) {
        return new Queries(db).one(SqlFile.of("access/kept-typing.sql"), Map.of("user", -1L, "page", PAGE, "after", after),
            row -> row.text("fields"));
    }

    @Test
    void what_was_typed_last_on_a_page_is_offered_to_the_person_who_typed_it() {
        keep("the parents asked whether it could have been seen", NOW.plusSeconds(60));

        assertThat(offered(NOW.minusSeconds(3600))).hasValueSatisfying(fields -> assertThat(fields).contains("could have been seen"));
    }

    @Test
    void nobody_else_reads_it_not_even_a_coordinator_of_the_same_panel() throws SQLException {
        as("sam");

        assertThat(offered(NOW.minusSeconds(3600))).isEmpty();
        assertThat(TestDatabase.column(db, "select fields from kept_typing")).isEmpty();
    }

    @Test
    void nothing_is_offered_once_it_was_saved() {
        new Queries(db).run(SqlFile.of("access/drop-typing.sql"), Map.of("user", -1L, "page", PAGE));

        assertThat(offered(NOW.minusSeconds(3600))).isEmpty();
    }

    @Test
    void saving_one_form_of_a_page_keeps_what_stands_in_another() throws SQLException {
        TestDatabase.run(db, "update kept_typing set fields = '{\"ask:question\":[\"why\"],\"feedback:summary\":[\"they were told\"]}'");
        new Queries(db).run(SqlFile.of("access/forget-typing-of-form.sql"), Map.of("user", -1L, "page", PAGE, "form", "ask"));

        assertThat(offered(NOW.minusSeconds(3600))).hasValueSatisfying(fields ->
            assertThat(fields).contains("they were told").doesNotContain("why"));
    }

    @Test
    void what_is_a_day_old_is_offered_no_more_and_is_removed_by_the_system() throws SQLException {
        assertThat(offered(NOW)).isEmpty();
        TestDatabase.run(db, "reset role; set local role cdop_app");
        TestDatabase.column(db, "select bind_caller('system', array['system'], '2024-06-11')");
        new Queries(db).run(SqlFile.of("access/drop-old-typing.sql"), Map.of("before", NOW));
        List<String> left = TestDatabase.column(db, "select page from kept_typing where user_id = -1");

        assertThat(left).isEmpty();
    }
}
