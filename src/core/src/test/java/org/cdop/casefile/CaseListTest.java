package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.sql.Queries;
import org.cdop.sql.Row;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseListTest {

    private final Map<String, Object> asked = new HashMap<>(Map.of("state", "", "panel", "", "words", "", "digits", "", "lateOnly", false,
        "now", Instant.parse("2024-06-10T09:00:00Z"), "today", LocalDate.of(2024, 6, 10), "sort", "number", "size", 50, "skip", 0L));

    private Connection db;

    @BeforeEach
    void nora_coordinates_the_north() throws SQLException {
        db = TestDatabase.asOwner();
        CaseRows.insert(db);
        TestDatabase.become(db, "nora", "coordinator");
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        db.rollback();
        db.close();
    }

    private List<String> list(Object... values) {
        return list("casefile/case-list.sql", row -> row.text("case_ref"), values);
    }

    private List<String> list(String file, java.util.function.Function<Row, String> reader, Object... values) {
        Map<String, Object> all = new HashMap<>(asked);
        for (int i = 0; i < values.length; i += 2) {
            all.put((String) values[i], values[i + 1]);
        }
        all.keySet().retainAll(SqlFile.of(file).parameters());
        return new Queries(db).list(SqlFile.of(file), all, reader);
    }

    private List<String> search(String words) {
        return list("words", words, "digits", words.replaceAll("[\\s-]", ""));
    }

    @Test
    void a_coordinator_lists_every_case_of_her_panel_and_no_other() {
        assertThat(list()).containsExactly("2023-009", "2024-001", "2024-002", "2024-003");
        assertThat(list("panel", "SOUTH")).isEmpty();
    }

    @Test
    void open_cases_are_those_still_to_be_finished() {
        assertThat(list("state", "open")).containsExactly("2024-001", "2024-002", "2024-003");
        assertThat(list("state", "COMPLETED")).containsExactly("2023-009");
    }

    @Test
    void a_case_is_found_by_its_number_with_and_without_the_panel() {
        assertThat(search("2024-00")).hasSize(3);
        assertThat(search("north/2024-002")).containsExactly("2024-002");
    }

    @Test
    void a_case_is_found_by_part_of_a_name_in_any_case_of_letters() {
        assertThat(search("wharf")).containsExactly("2024-001");
        assertThat(search("ben aspen")).containsExactly("2024-002");
        assertThat(search("Swale")).isEmpty();
    }

    @Test
    void a_case_is_found_by_its_NHS_number_however_it_is_spaced() {
        assertThat(search("999 000 0026")).containsExactly("2024-002");
        assertThat(search("9990000042")).as("of the other panel").isEmpty();
    }

    @Test
    void cases_are_sorted_by_number_name_day_of_death_or_next_limit_either_way() {
        assertThat(list("sort", "name")).containsExactly("2024-002", "2023-009", "2024-003", "2024-001");
        assertThat(list("sort", "number-down")).containsExactly("2024-003", "2024-002", "2024-001", "2023-009");
        assertThat(list("sort", "died")).containsExactly("2023-009", "2024-001", "2024-002", "2024-003");
        assertThat(list("sort", "due", "state", "open")).containsExactly("2024-002", "2024-003", "2024-001");
    }

    @Test
    void the_next_limit_is_the_first_that_is_not_met() {
        assertThat(list("casefile/case-list.sql", row -> row.text("case_ref") + " " + row.moment("next_due").toString().substring(0, 10)))
            .contains("2024-001 " + "2024-07-01", "2024-002 2024-05-01");
    }

    @Test
    void forms_owed_and_late_are_counted_and_one_due_today_is_not_late() {
        assertThat(list("casefile/case-list.sql", row -> row.text("case_ref") + " " + row.integer("forms_owed") + "/" + row.integer("forms_late")))
            .contains("2024-001 1/1", "2024-002 1/0", "2024-003 0/0");
    }

    @Test
    void late_cases_have_a_late_form_or_a_limit_that_passed_and_are_not_finished() {
        assertThat(list("lateOnly", true)).containsExactly("2024-001", "2024-002");
    }

    @Test
    void a_case_on_hold_is_not_late_by_its_limit_and_is_said_to_be_on_hold() throws SQLException {
        TestDatabase.run(db, "insert into case_hold (case_id, reason, from_on, until_on, made_by)"
            + " select id, 'inquest', '2024-05-01', null, 'nora' from case_file where panel = 'NORTH' and case_ref = '2024-002'");
        assertThat(list("lateOnly", true)).containsExactly("2024-001");
        assertThat(list("casefile/case-list.sql", row -> row.text("case_ref") + (row.yes("held") ? " held" : "") + (row.yes("overdue") ? " overdue" : "")))
            .contains("2024-002 held");
    }

    @Test
    void a_page_of_the_list_says_how_many_there_are_in_all() {
        assertThat(list("casefile/case-list.sql", row -> row.text("case_ref") + " of " + row.number("total"), "size", 2, "skip", 2L))
            .containsExactly("2024-002 of 4", "2024-003 of 4");
    }

    @Test
    void the_list_without_identity_tells_age_and_never_name_number_or_day() throws SQLException {
        TestDatabase.bind(db, "lea", "lead");
        assertThat(list("casefile/case-list-without-identity.sql", row -> row.text("case_ref") + " " + row.text("child_name")
            + " " + row.text("nhs_number") + " " + row.day("died_on") + " " + row.day("born_on") + " " + row.integer("forms_late"),
            "state", "GATHERING")).containsExactly("2024-001 null null null null 0");
        assertThat(list("casefile/case-list-without-identity.sql", row -> row.text("age"), "state", "GATHERING").get(0)).contains("4 years");
    }

    @Test
    void the_list_without_identity_tells_that_something_is_late_and_no_day_from_which_the_day_of_death_could_be_counted_back() throws SQLException {
        TestDatabase.bind(db, "lea", "lead");
        for (String sort : new String[] {"due", "number"}) {
            assertThat(list("casefile/case-list-without-identity.sql", row -> row.text("next_due"), "sort", sort)).isNotEmpty().containsOnlyNulls();
        }
        assertThat(list("casefile/case-list-without-identity.sql", row -> row.yes("overdue") ? "late" : "in time", "lateOnly", true)).containsExactly("late");
        assertThat(list("casefile/case-without-identity.sql", row -> row.text("next_due"), "panel", "NORTH", "ref", "2024-002")).containsOnlyNulls();
    }

    @Test
    void the_list_without_identity_is_not_searched_by_name() throws SQLException {
        TestDatabase.bind(db, "lea", "lead");
        assertThat(list("casefile/case-list-without-identity.sql", row -> row.text("case_ref"), "words", "Wharfe")).isEmpty();
        assertThat(list("casefile/case-list-without-identity.sql", row -> row.text("case_ref"), "words", "2024-001")).containsExactly("2024-001");
        assertThat(list("casefile/case-list-without-identity.sql", row -> row.text("case_ref"), "lateOnly", true)).containsExactly("2024-002");
    }

    @Test
    void one_case_without_identity_is_that_of_the_number_and_of_no_other_panel() throws SQLException {
        TestDatabase.bind(db, "lea", "lead");
        assertThat(list("casefile/case-without-identity.sql", row -> row.text("state"), "panel", "NORTH", "ref", "2024-002")).containsExactly("READY_FOR_PANEL");
        assertThat(list("casefile/case-without-identity.sql", row -> row.text("state"), "panel", "SOUTH", "ref", "2024-001")).isEmpty();
    }
}
