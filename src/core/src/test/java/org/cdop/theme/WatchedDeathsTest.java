package org.cdop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The deaths are of 1 February 2021; cases -1 to -3 are of North, -4 of South. */
@DisplayName("Early signals watch")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchedDeathsTest {

    private ThemeRows given;

    @BeforeEach
    void start() throws SQLException {
        given = new ThemeRows();
        given.review(-1, "NORTH", "2024-06-01", 2, "yes").factor(-1, "U03", 2).review(-2, "NORTH", "2024-06-01", 10, "no").factor(-2, "S08", 1)
            .form(-2, "reporting", "{\"smoking.other\":\"yes\"}").review(-3, "NORTH", "2024-06-01", 3, "no").review(-4, "SOUTH", "2024-06-01", 2, "yes");
        TestDatabase.run(given.db(), """
            update case_file set event = 'apparent_suicide' where id in (-1, -4);
            update case_file set event = 'sudi' where id = -2;
            update child set school = 'Oakbrook School', postcode = 'hu53aa' where case_id = -1;
            update child set school = 'OAKBROOK  school.', postcode = 'HU5 3ZZ' where case_id = -3;
            update child set postcode = 'Exampleton' where case_id = -2""");
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    private List<String> watched(Watch watch) {
        Map<String, Object> values = ThemeDefinitions.asked(ThemeRows.THEMES.all());
        values.put("since", LocalDate.parse("2020-01-01"));
        return new Queries(given.db()).list(SqlFile.of("theme/watched.sql"), values, row -> WatchedDeath.read(row, SignalWords.of(ThemeRows.FORMS, row))).stream()
            .filter(d -> d.watch() == watch).map(d -> d.number().ref() + " " + d.subject() + (d.alike().isEmpty() ? "" : " / " + d.alike()) + (d.seen() ? "" : " unseen"))
            .sorted().toList();
    }

    @Test
    void categories_and_the_kind_of_death_as_it_was_first_told() throws SQLException {
        given.as("lena", "lead");
        assertThat(watched(Watch.CATEGORY)).containsExactly("R-1 2", "R-2 10", "R-3 3");
        assertThat(watched(Watch.EVENT)).containsExactly("R-1 apparent_suicide", "R-2 sudi");
    }

    @Test
    void schools_written_alike_as_one_and_the_sector_of_a_postcode_that_is_one() throws SQLException {
        given.as("lena", "lead");
        assertThat(watched(Watch.SCHOOL)).containsExactly("R-1 oakbrook school / apparent_suicide", "R-3 oakbrook school / category 3");
        assertThat(watched(Watch.SECTOR)).containsExactly("R-1 HU5 3 / apparent_suicide", "R-3 HU5 3 / category 3");
    }

    @Test
    void products_that_any_form_names() throws SQLException {
        given.form(-2, "supplementary-sudi", "{\"sleep.product\":\"Cosy-Nest 2\"}").form(-3, "supplementary-trauma", "{\"product.make\":\"COSY NEST 2\"}")
            .form(-3, "supplementary-fire", "{\"fire.battery_product\":\"cosy nest 2\"}");
        given.as("cora", "coordinator");
        assertThat(watched(Watch.PRODUCT)).containsExactly("R-2 cosy nest 2", "R-3 cosy nest 2");
    }

    @Test
    void the_same_cases_of_a_theme_that_its_rule_proposes_or_a_person_confirmed_but_none_that_was_rejected() throws SQLException {
        given.as("lena", "lead");
        List<String> proposed = ThemeRows.THEMES.all().stream().flatMap(t -> given.found(t.code(), null).stream().map(f -> f.split(" ")[0] + " " + t.code())).sorted().toList();
        assertThat(watched(Watch.THEME)).isEqualTo(proposed).contains("R-1 teenage-suicide", "R-1 suicide-self-harm", "R-2 smoking", "R-2 safe-sleep");
        given.decide(-2, "smoking", false, "Nobody smoked near the child.");
        given.decide(-3, "smoking", true, "The grandmother told it.");
        assertThat(watched(Watch.THEME)).doesNotContain("R-2 smoking").contains("R-3 smoking");
    }

    @Test
    void the_panels_of_the_person_only_and_nothing_for_a_member() throws SQLException {
        given.as("sol", "lead");
        assertThat(watched(Watch.CATEGORY)).containsExactly("R-4 2");
        given.as("mia", "member");
        for (Watch watch : Watch.values()) {
            assertThat(watched(watch)).isEmpty();
        }
    }

    @Test
    void for_a_chair_with_a_conflict_the_death_without_showing_its_case() throws SQLException {
        TestDatabase.run(given.db(), "insert into conflict_of_interest (case_id, user_id, reason, declared_at) values (-1, -5, 'Teacher of the child', now())");
        given.as("ch", "chair");
        assertThat(watched(Watch.SCHOOL)).containsExactly("R-1 oakbrook school / apparent_suicide unseen", "R-3 oakbrook school / category 3");
    }

    @Test
    void no_death_that_the_panel_does_not_review() throws SQLException {
        TestDatabase.run(given.db(), "update case_file set state = 'OUT_OF_SCOPE' where id = -1");
        given.as("lena", "lead");
        assertThat(watched(Watch.CATEGORY)).containsExactly("R-2 10", "R-3 3");
    }

    @Test
    void and_a_look_is_kept_for_good_told_to_the_panel_and_kept_from_a_member_and_another_panel() throws SQLException {
        given.as("lena", "lead");
        look(List.of(-1L));
        assertThat(looks("NORTH")).containsExactly("Lena Rowan: No link was found. [-1]");
        assertThatThrownBy(() -> TestDatabase.run(given.db(), "savepoint s; update signal_look set found = ''")).hasMessageContaining("permission denied");
        TestDatabase.run(given.db(), "rollback to s");
        assertThat(TestDatabase.column(given.db(), "select count(*) from signal_look")).containsExactly("1");
        given.as("mia", "member");
        assertThat(looks("NORTH")).isEmpty();
        given.as("sol", "lead");
        assertThat(looks("NORTH")).isEmpty();
    }

    private void look(List<Long> deaths) {
        new Queries(given.db()).run(SqlFile.of("theme/look.sql"), Map.of("panel", "NORTH", "signal", "0123456789abcdef", "what", "School: Oakbrook", "observed", 1,
            "deaths", deaths, "found", "No link was found.", "now", java.time.Instant.parse("2025-06-01T09:00:00Z"), "by", "lena"));
    }

    private List<String> looks(String panel) {
        return new Queries(given.db()).list(SqlFile.of("theme/looks.sql"), Map.of("panels", List.of(panel)), SignalLook::read).stream()
            .map(l -> l.lookedBy() + ": " + l.found() + " " + l.deaths()).toList();
    }
}
