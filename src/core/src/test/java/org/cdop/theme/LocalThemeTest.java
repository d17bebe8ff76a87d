package org.cdop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cdop.quality.RuleWords;
import org.cdop.sql.Queries;
import org.cdop.sql.RuleBroken;
import org.cdop.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A local theme")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalThemeTest {

    private static final List<String> NONE = List.of();
    private static final LocalRule SMOKE_OR_BED = new LocalRule(false, List.of("S08"), List.of("S01"), NONE, null, null, NONE);

    private ThemeRows given;

    @BeforeEach
    void start() throws SQLException {
        given = new ThemeRows();
        given.review(-1, "NORTH", "2024-06-01", 10, "yes").factor(-1, "S08", 2)
            .review(-2, "NORTH", "2024-06-01", 10, "no").factor(-2, "S08", 1)
            .review(-3, "NORTH", "2024-06-01", 8, "no").form(-3, "supplementary-sudi", "{\"sleep.bed_shared\":\"yes\",\"sleep.surface\":\"sofa\"}")
            .review(-4, "NORTH", "2024-06-01", 2, "no").factor(-4, "S08", 2)
            .review(-5, "SOUTH", "2024-06-01", 10, "no").factor(-5, "S08", 2);
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    @Test
    void takes_a_case_where_any_or_all_of_what_was_chosen_holds() throws SQLException {
        given.as("lena", "lead");
        assertThat(given.taken("NORTH", SMOKE_OR_BED)).containsExactly("R-1", "R-3", "R-4");
        assertThat(given.taken("NORTH", new LocalRule(true, List.of("S08"), NONE, List.of("10"), null, null, NONE))).containsExactly("R-1");
        assertThat(given.taken("NORTH", new LocalRule(false, NONE, NONE, List.of("8", "2"), null, null, NONE))).containsExactly("R-3", "R-4");
        assertThat(given.taken("NORTH", new LocalRule(false, NONE, NONE, NONE, null, null, List.of("sleep.surface=sofa")))).containsExactly("R-3");
    }

    @Test
    void takes_a_circumstance_apart_from_a_factor_of_the_same_code() throws SQLException {
        given.factor(-2, "S01", 2).as("lena", "lead");
        assertThat(given.taken("NORTH", new LocalRule(false, NONE, List.of("S01"), NONE, null, null, NONE))).containsExactly("R-3");
        assertThat(given.taken("NORTH", new LocalRule(false, List.of("S01"), NONE, NONE, null, null, NONE))).containsExactly("R-2");
    }

    @Test
    void holds_its_ages_beside_any_of_the_conditions() throws SQLException {
        given.as("lena", "lead");
        assertThat(given.taken("NORTH", new LocalRule(false, List.of("S08"), List.of("S01"), NONE, 15, 15, NONE))).containsExactly("R-4");
        assertThat(given.taken("NORTH", new LocalRule(false, List.of("S08"), List.of("S01"), NONE, null, 14, NONE))).containsExactly("R-1", "R-3");
        assertThat(given.taken("NORTH", new LocalRule(false, NONE, NONE, NONE, 16, null, NONE))).isEmpty();
    }

    @Test
    void cannot_see_the_cases_of_another_panel() throws SQLException {
        given.as("lena", "lead");
        assertThat(given.taken("SOUTH", SMOKE_OR_BED)).isEmpty();
        given.as("sol", "lead");
        assertThat(given.taken("SOUTH", SMOKE_OR_BED)).containsExactly("R-5");
        assertThat(given.taken("NORTH", SMOKE_OR_BED)).isEmpty();
    }

    @Test
    void is_refused_what_is_not_in_the_codebook() {
        refused("Choose at least one condition", new LocalRule(false, NONE, NONE, NONE, null, null, NONE));
        refused("The first age is above the last", new LocalRule(false, NONE, NONE, NONE, 9, 8, NONE));
        refused("“S08\") || (1==1” is no code of a factor", new LocalRule(false, List.of("S08\") || (1==1"), NONE, NONE, null, null, NONE));
        refused("“sleep.surface” has no option “hammock”", new LocalRule(false, NONE, NONE, NONE, null, null, List.of("sleep.surface=hammock")));
        refused("no form asks “child.surname”", new LocalRule(false, NONE, NONE, NONE, null, null, List.of("child.surname=Wharfe")));
        refused("“analysis.category” has no option “11”", new LocalRule(false, NONE, NONE, List.of("11"), null, null, NONE));
    }

    @Test
    void comes_back_as_it_was_chosen() {
        LocalRule chosen = new LocalRule(true, List.of("S08"), List.of("S01"), List.of("2", "10"), 1, 17, List.of("sleep.surface=sofa"));
        assertThat(LocalRule.read(chosen.json(new RuleWords(ThemeRows.FORMS)))).isEqualTo(chosen);
    }

    @Test
    void keeps_every_edition_with_what_it_took_and_how_many_cases_that_were() throws SQLException {
        given.as("lena", "lead");
        Queries queries = new Queries(given.db());
        assertThat(queries.run(SqlFile.of("theme/make-local.sql"), Map.of("panel", "NORTH", "name", "Smoke and beds"))).isEqualTo(1);
        assertThat(queries.run(SqlFile.of("theme/make-local.sql"), Map.of("panel", "NORTH", "name", "Smoke and beds"))).as("a second one of this name").isZero();
        save(queries, 1, SMOKE_OR_BED, 3);
        save(queries, 2, new LocalRule(false, NONE, NONE, List.of("10"), null, null, NONE), 2);
        assertThat(save(queries, 2, SMOKE_OR_BED, 9)).as("an edition that was saved meanwhile").isZero();
        assertThat(editions(queries)).containsExactly("2: category 10, 2 cases, Lena Rowan", "1: (factor graded 2 S08 or circumstance S01), 3 cases, Lena Rowan");
        given.as("sol", "lead");
        assertThat(editions(queries)).isEmpty();
    }

    private static int save(Queries queries, int edition, LocalRule rule, int cases) {
        long id = queries.one(SqlFile.of("theme/local-of-name.sql"), Map.of("panel", "NORTH", "name", "Smoke and beds"), row -> row.number("id")).orElseThrow();
        return queries.run(SqlFile.of("theme/save-local.sql"), Map.of("id", id, "panel", "NORTH", "edition", edition,
            "rule", rule.json(new RuleWords(ThemeRows.FORMS)), "cases", cases, "now", java.time.Instant.parse("2025-06-01T09:00:00Z"), "by", "lena"));
    }

    private static List<String> editions(Queries queries) {
        Map<String, Object> all = new java.util.HashMap<>();
        all.put("id", null);
        return queries.list(SqlFile.of("theme/local-themes.sql"), all, LocalTheme::read).stream()
            .map(t -> t.edition() + ": " + t.words() + ", " + t.cases() + " cases, " + t.savedBy()).toList();
    }

    private static void refused(String reason, LocalRule rule) {
        assertThatThrownBy(() -> rule.json(new RuleWords(ThemeRows.FORMS))).isInstanceOf(RuleBroken.class).hasMessageContaining(reason);
    }
}
