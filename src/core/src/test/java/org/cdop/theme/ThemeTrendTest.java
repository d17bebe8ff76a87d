package org.cdop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.cdop.statistics.Proportion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("The trend of a theme")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemeTrendTest {

    private ThemeRows given;

    @BeforeEach
    void start() throws SQLException {
        given = new ThemeRows();
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    @Test
    void pools_one_three_or_five_years_that_end_in_the_year() throws SQLException {
        given.review(-1, "NORTH", "2021-03-31", 10, "yes").factor(-1, "S01", 2)
            .review(-2, "NORTH", "2021-04-01", 10, "no").form(-2, "supplementary-sudi", "{\"sleep.bed_shared\":\"no\"}")
            .review(-3, "NORTH", "2024-03-31", 10, "no").form(-3, "supplementary-sudi", "{\"sleep.bed_shared\":\"not_known\"}")
            .review(-4, "NORTH", "2025-03-31", 10, "no").factor(-4, "S01", 2)
            .review(-5, "SOUTH", "2025-03-31", 10, "no").factor(-5, "S01", 2);
        given.as("lena", "lead");
        assertThat(given.trend("co-sleeping", 1, 2021, 2025)).containsExactly("2021: 1 of 1, 0 not known", "2022: 0 of 1, 0 not known",
            "2023: 0 of 0, 0 not known", "2024: 0 of 0, 1 not known", "2025: 1 of 1, 0 not known");
        assertThat(given.trend("co-sleeping", 3, 2023, 2025)).containsExactly("2023: 1 of 2, 0 not known", "2024: 0 of 1, 1 not known",
            "2025: 1 of 1, 1 not known");
        assertThat(given.trend("co-sleeping", 5, 2025, 2026)).containsExactly("2025: 2 of 3, 1 not known", "2026: 1 of 2, 1 not known");
    }

    @Test
    void is_the_same_on_the_page_of_the_theme_and_in_the_published_table() throws SQLException {
        given.review(-1, "NORTH", "2022-06-01", 10, "yes").factor(-1, "S01", 2)
            .review(-2, "NORTH", "2024-06-01", 10, "no").form(-2, "reporting", "{\"smoking.other\":\"no\"}").factor(-2, "S01", 2)
            .review(-3, "NORTH", "2024-06-01", 10, "no").factor(-3, "S08", 2)
            .review(-4, "NORTH", "2024-06-01", 2, "no");
        given.as("lena", "lead");
        given.decide(-3, "smoking", true, "");
        for (String theme : List.of("co-sleeping", "smoking", "teenage-suicide")) {
            assertThat(given.published(theme, 3, "2022-04-01", "2025-04-01")).as(theme).anyMatch(year -> !year.endsWith("0 of 0"))
                .containsExactlyElementsOf(given.trend(theme, 3, 2023, 2025).stream().map(year -> year.replaceAll(",.*", "")).toList());
        }
    }

    @Test
    void counts_pairs_of_factors_of_grade_two_in_reviews_of_the_theme_once_each() throws SQLException {
        given.review(-1, "NORTH", "2024-06-01", 10, "yes").factor(-1, "S01", 2).factor(-1, "S08", 2).factor(-1, "S08", 2).factor(-1, "F08", 1)
            .review(-2, "NORTH", "2024-06-01", 10, "yes").factor(-2, "S01", 2).factor(-2, "S08", 2).factor(-2, "F01", 2)
            .review(-3, "NORTH", "2024-06-01", 10, "yes").factor(-3, "S03", 2).factor(-3, "S08", 2)
            .review(-4, "SOUTH", "2024-06-01", 10, "yes").factor(-4, "S01", 2).factor(-4, "S08", 2);
        given.as("lena", "lead");
        assertThat(given.pairs("co-sleeping")).containsExactly("S01 S08 2", "F01 S01 1", "F01 S08 1");
    }

    @Test
    void has_wilsons_interval_and_none_where_nothing_is_known() {
        Proportion share = new Proportion(1, 2);
        assertThat(share.lower()).isCloseTo(9.45, within(0.01));
        assertThat(share.upper()).isCloseTo(90.55, within(0.01));
        assertThat(new Proportion(0, 0).shown()).isEqualTo("[x]");
    }

    @Test
    void names_the_breaks_of_2010_2018_and_2019_at_the_years_that_begin_in_them() {
        assertThat(marks(2011, List.of())).containsExactly("Break in 2010: the categories and grades of 2010 replace those of 2008");
        assertThat(marks(2019, List.of()).get(0)).startsWith("Break in 2018");
        assertThat(marks(2020, List.of()).get(0)).startsWith("Break in 2019");
        assertThat(marks(2010, List.of())).isEmpty();
        assertThat(marks(2021, List.of())).isEmpty();
    }

    @Test
    void names_a_campaign_at_each_year_that_it_runs_in() {
        Campaign short1 = campaign("2024-03-31", "2024-04-01");
        assertThat(marks(2023, List.of(short1))).isEmpty();
        assertThat(marks(2024, List.of(short1))).containsExactly("Campaign: Lift the baby, city, 31 March 2024 to 1 April 2024");
        assertThat(marks(2025, List.of(short1))).hasSize(1);
        assertThat(marks(2026, List.of(short1))).isEmpty();
        assertThat(marks(2026, List.of(campaign("2024-03-31", null)))).containsExactly("Campaign: Lift the baby, city, since 31 March 2024");
    }

    private static Campaign campaign(String from, String until) {
        return new Campaign(1, "NORTH", "Lift the baby", LocalDate.parse(from), until == null ? null : LocalDate.parse(until), "city", null, "x");
    }

    private static List<String> marks(int endsIn, List<Campaign> campaigns) {
        return TrendYear.of(endsIn, new Proportion(0, 0), 0, campaigns).marks();
    }
}
