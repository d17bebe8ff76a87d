package org.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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

/** Who sees a notification, where it is routed, and what is told of another panel's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotificationRowsTest {

    private static final Instant NOW = Instant.parse("2024-05-15T09:30:00Z");

    private Connection db;
    private Queries queries;

    @BeforeEach
    void two_panels_and_their_areas() throws SQLException {
        db = TestDatabase.asOwner();
        queries = new Queries(db);
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into council_area (gss_code, name, panel) values ('E99000001', 'Aire', 'NORTH'), ('E99000002', 'Swale', 'SOUTH'),
              ('E99000003', 'Nowhere yet', null);
            insert into app_user (id, name, full_name) overriding system value values
              (-1, 'nora', 'Nora Rowan'), (-2, 'sam', 'Sam Alder'), (-4, 'all', 'Ali Wych');
            insert into user_role (user_id, role, panel) values
              (-1, 'coordinator', 'NORTH'), (-2, 'coordinator', 'SOUTH'), (-4, 'coordinator', null);
            insert into case_file (id, panel, case_ref, state, notified_at, sex) overriding system value values
              (-20, 'SOUTH', 's1', 'GATHERING', now(), 'male');
            insert into child (case_id, family_name, given_names, nhs_number, born_on, died_on) values
              (-20, 'Swale', 'Ben', '9990001234', '2024-03-04', '2024-05-14');
            """);
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    @Test
    void a_notification_goes_to_the_panel_of_the_council_area_of_usual_residence() {
        assertThat(panelOf("E99000001")).containsExactly("NORTH");
        assertThat(panelOf("E99000003")).as("an area that no panel reviews yet").isEmpty();
        assertThat(panelOf("E00000000")).as("an area that nobody knows").isEmpty();
    }

    @Test
    void what_somebody_without_an_account_sends_is_seen_by_that_panel_only() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        receive("N-1", "NORTH", null);
        bind("nora");
        assertThat(references(null)).containsExactly("N-1");
        bind("sam");
        assertThat(references(null)).isEmpty();
    }

    @Test
    void one_whose_area_is_not_known_is_seen_by_those_who_coordinate_all_panels() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        receive("N-1", null, null);
        bind("nora");
        assertThat(references(null)).isEmpty();
        bind("all");
        assertThat(references(null)).containsExactly("N-1");
    }

    @Test
    void a_coordinator_may_write_down_a_call_about_a_child_of_another_area_but_not_read_it_afterwards() throws SQLException {
        become("nora");
        receive("N-1", "SOUTH", "nora");
        assertThat(references(null)).isEmpty();
        bind("sam");
        assertThat(references(null)).containsExactly("N-1");
    }

    @Test
    void nobody_without_a_coordinator_s_role_can_put_one_in() throws SQLException {
        TestDatabase.become(db, "nora", "member");
        assertThatThrownBy(() -> receive("N-1", "NORTH", null)).hasStackTraceContaining("row-level security");
    }

    @Test
    void the_list_can_be_asked_for_one_state() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        receive("N-1", "NORTH", null);
        receive("N-2", "NORTH", null);
        bind("nora");
        TestDatabase.run(db, "update notification set state = 'DECLINED' where reference = 'N-2'");
        assertThat(references("RECEIVED")).containsExactly("N-1");
        assertThat(references("DECLINED")).containsExactly("N-2");
        assertThat(references(null)).containsExactlyInAnyOrder("N-1", "N-2");
    }

    @Test
    void a_number_held_by_another_panel_is_told_as_held_and_nothing_else() throws SQLException {
        become("nora");
        assertThat(heldElsewhere("9990001234", "NORTH")).isTrue();
        assertThat(heldElsewhere("9990005678", "NORTH")).isFalse();
        assertThat(candidates("N-1", "Swale", "9990001234")).as("the case itself stays hidden").isEmpty();
    }

    @Test
    void a_number_of_the_caller_s_own_panel_is_not_held_elsewhere() throws SQLException {
        become("sam");
        assertThat(heldElsewhere("9990001234", "SOUTH")).isFalse();
        assertThat(candidates("N-1", "Swale", "9990001234")).containsExactly("SOUTH/s1");
    }

    @Test
    void one_who_coordinates_neither_panel_learns_nothing_of_a_number() throws SQLException {
        TestDatabase.become(db, "nora", "member");
        assertThat(heldElsewhere("9990001234", "NORTH")).isFalse();
    }

    @Test
    void deaths_that_may_be_the_same_are_looked_for_among_cases_and_other_new_notifications() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        receive("N-1", "SOUTH", null);
        receive("N-2", "SOUTH", null);
        bind("sam");
        assertThat(candidates("N-1", "Swayle", null)).containsExactlyInAnyOrder("SOUTH/s1", "N-2");
    }

    @Test
    void an_accepted_notification_becomes_a_form_of_the_case_as_it_was_told() throws SQLException {
        TestDatabase.become(db, "the system", "system");
        receive("N-1", "SOUTH", null);
        bind("sam");
        queries.run(SqlFile.of("notification/keep-form.sql"), Map.of("caseId", -20L, "reference", "N-1"));
        assertThat(TestDatabase.column(db, "select form || ' ' || edition || ' ' || (answers->>'child.family_name') || ' ' || status"
            + " from form_response where case_id = -20")).containsExactly("notification 2022-04 Swale RETURNED");
    }

    private void become(String name) throws SQLException {
        TestDatabase.become(db, name, "coordinator");
    }

    private void bind(String name) throws SQLException {
        TestDatabase.bind(db, name, "coordinator");
    }

    private void receive(String reference, String panel, String enteredBy) {
        Map<String, Object> values = new HashMap<>();
        values.put("reference", reference);
        values.put("panel", panel);
        values.put("channel", enteredBy == null ? "public" : "telephone");
        values.put("receivedAt", NOW);
        values.put("edition", "2022-04");
        values.put("answers", "{\"child.family_name\": \"Swale\"}");
        values.put("familyName", "Swale");
        values.put("givenNames", "Ada");
        values.put("nhsNumber", null);
        values.put("bornOn", LocalDate.of(2024, 3, 4));
        values.put("diedOn", LocalDate.of(2024, 5, 14));
        values.put("sex", "female");
        values.put("postcode", null);
        values.put("councilArea", null);
        values.put("enteredBy", enteredBy);
        values.put("cameFrom", null);
        queries.run(SqlFile.of("notification/receive.sql"), values);
    }

    private List<String> panelOf(String area) {
        return queries.list(SqlFile.of("notification/panel-of-area.sql"), Map.of("area", area), row -> row.text("panel"));
    }

    private List<String> references(String state) {
        Map<String, Object> values = new HashMap<>();
        values.put("state", state);
        values.put("size", 50);
        values.put("skip", 0);
        return queries.list(SqlFile.of("notification/list.sql"), values, NotificationRow::read).stream()
            .map(NotificationRow::reference).toList();
    }

    private boolean heldElsewhere(String number, String panel) {
        return queries.one(SqlFile.of("notification/held-elsewhere.sql"), Map.of("nhsNumber", number, "panel", panel),
            row -> row.yes("held")).orElseThrow();
    }

    private List<String> candidates(String reference, String familyName, String number) {
        Map<String, Object> values = new HashMap<>();
        values.put("reference", reference);
        values.put("nhsNumber", number);
        values.put("bornOn", LocalDate.of(2024, 3, 4));
        values.put("diedOn", LocalDate.of(2024, 5, 14));
        values.put("familyName", familyName);
        return queries.list(SqlFile.of("notification/candidates.sql"), values, KnownDeath::read).stream()
            .map(KnownDeath::number).toList();
    }
}
