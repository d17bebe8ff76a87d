package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The day of the data is 1 June 2025; the panel has 24 deaths among 61,500 children in 2024-25 and 4 among 20,000 in 2023-24. */
@DisplayName("A table beside a published figure")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BesideTest extends CountedCases {

    @BeforeEach
    void twenty_four_deaths_of_a_year_and_four_of_the_year_before() throws SQLException {
        StringBuilder cases = new StringBuilder("case | born | died\n");
        for (int i = 1; i <= 28; i++) {
            cases.append(-i).append(" | 2015-01-01 | ").append(i <= 4 ? "2023-09-01" : "2025-03-31").append('\n');
        }
        given.cases(cases.toString());
        given.figures("year | count\n2023 | 20000\n2024 | 61500");
    }

    private List<Beside> beside(Audience audience, String from, PublishedFigure... held) throws SQLException {
        return Comparisons.beside(given.table("notifications-by-year", from, "2025-04-01", audience), Trend.USUAL, List.of(held));
    }

    private static PublishedFigure figure(int endsIn, long deaths, long children) {
        return new PublishedFigure(new ReportingYear(endsIn), "child-mortality", deaths, children, "Yearly release", false);
    }

    /** The interval of 24 in 61,500 is 25.0 to 58.1, that of 4 in 20,000 is 5.4 to 51.2. */
    @Test
    void is_similar_where_the_panels_interval_contains_it_else_higher_or_lower() throws SQLException {
        assertThat(beside(Audience.INTERNAL, "2023-04-01", figure(2024, 5, 100_000), figure(2025, 30, 100_000))).extracting(Beside::label, Beside::standing)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("2023-24", "higher"), org.assertj.core.groups.Tuple.tuple("2024-25", "similar"),
                org.assertj.core.groups.Tuple.tuple("Total", "higher"));
        assertThat(beside(Audience.INTERNAL, "2023-04-01", figure(2024, 52, 100_000), figure(2025, 59, 100_000))).extracting(Beside::standing)
            .containsExactly("lower", "lower", "lower");
    }

    @Test
    void has_its_own_interval_and_names_its_source() throws SQLException {
        Beside year = beside(Audience.INTERNAL, "2024-04-01", figure(2025, 24, 61_500)).get(0);
        assertThat(year.theirs().value()).isCloseTo(39.0244, within(0.0001));
        assertThat(year.shownTheirs()).isEqualTo("39.0 (25.0 to 58.1)").isEqualTo(year.shownOurs());
        assertThat(year.source()).isEqualTo("Yearly release");
    }

    @Test
    void pools_years_by_adding_up_and_not_where_one_is_not_held() throws SQLException {
        List<Beside> both = beside(Audience.INTERNAL, "2023-04-01", figure(2024, 10, 100_000), figure(2025, 90, 300_000));
        assertThat(both.get(2).theirs().value()).isCloseTo(25, within(0.0001));
        List<Beside> one = beside(Audience.INTERNAL, "2023-04-01", figure(2025, 90, 300_000));
        assertThat(one.get(0).note()).isEqualTo("Not held for 2023-24.");
        assertThat(one.get(2).shownTheirs()).isEqualTo("[x]");
        assertThat(one.get(2).standing()).isEmpty();
    }

    @Test
    void leaves_hidden_what_the_public_table_hides() throws SQLException {
        List<Beside> all = beside(Audience.PUBLIC, "2023-04-01", figure(2024, 5, 100_000), figure(2025, 30, 100_000));
        assertThat(all.get(0).shownOurs()).isEqualTo("[c]");
        assertThat(all.get(0).standing()).isEmpty();
        assertThat(all.get(0).note()).isEqualTo("Hidden, so not compared.");
    }

    @Test
    void is_not_made_of_part_of_a_year() throws SQLException {
        assertThat(beside(Audience.INTERNAL, "2024-05-01", figure(2025, 30, 100_000))).extracting(Beside::note).containsOnly("The period covers a year only in part.");
    }

    @Test
    void has_nothing_beside_a_table_of_which_nothing_is_published() throws SQLException {
        assertThat(Comparisons.beside(given.table("sex", "2024-04-01", "2025-04-01", Audience.INTERNAL), Trend.USUAL, List.of(figure(2025, 1, 2)))).isEmpty();
    }

    @Test
    void is_of_the_same_theme_and_of_each_age_of_infants() throws SQLException {
        given.cases("case | born | died | reviewed | category | conclusion\n-50 | 2024-05-01 | 2024-06-01 | 2024-12-01 | 10 | no\n"
            + "-51 | 2024-05-01 | 2024-06-01 | 2024-12-01 | 10 | no\n-52 | 2024-05-01 | 2024-06-01 | 2024-12-01 | 10 | no");
        given.factors("case | code | grade\n-50 | S01 | 2");
        given.figures("year | measure | count\n2024 | live_births | 600");
        List<PublishedFigure> held = List.of(new PublishedFigure(new ReportingYear(2025), "theme:co-sleeping", 10, 100, "Release", true),
            new PublishedFigure(new ReportingYear(2025), "infant-mortality", 4, 1000, "Release", false));
        PublishedTable themes = given.table("themes", "2024-04-01", "2025-04-01", Audience.INTERNAL);
        assertThat(Comparisons.beside(themes, Trend.USUAL, held)).singleElement().satisfies(b -> {
            assertThat(b.label()).isEqualTo("Co-sleeping");
            assertThat(b.shownTheirs()).isEqualTo("10 (5.5 to 17.4)");
            assertThat(b.standing()).isEqualTo("higher");
            assertThat(b.invented()).isTrue();
        });
        assertThat(Comparisons.beside(given.table("infant-mortality", "2024-04-01", "2025-04-01", Audience.INTERNAL), Trend.USUAL, held)).singleElement()
            .satisfies(b -> assertThat(b.shownOurs()).startsWith("5 [u]"));
        assertThat(Comparisons.beside(given.table(new Enquiry("theme-trend", java.time.LocalDate.parse("2024-04-01"), java.time.LocalDate.parse("2025-04-01"),
            List.of("NORTH"), null, null, new Trend("co-sleeping", "Co-sleeping", 3)), Audience.INTERNAL), new Trend("co-sleeping", "Co-sleeping", 3), held)).singleElement()
            .satisfies(b -> assertThat(b.note()).isEqualTo("Not held for 2023-24, 2022-23."));
    }
}
