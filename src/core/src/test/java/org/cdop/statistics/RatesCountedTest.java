package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cdop.statistics.Audience.INTERNAL;
import static org.cdop.statistics.Audience.PUBLIC;
import static org.cdop.statistics.Counted.draw;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The day of the data is 1 June 2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RatesCountedTest extends CountedCases {

    private int lastCase;

    private void deaths(int howMany, String born, String died, String more) throws SQLException {
        StringBuilder drawn = new StringBuilder("case | born | died | decile | sex\n");
        for (int i = 0; i < howMany; i++) {
            drawn.append(--lastCase).append(" | ").append(born).append(" | ").append(died).append(" | ").append(more).append('\n');
        }
        given.cases(drawn.toString());
    }

    @Test
    void a_rate_is_of_the_children_of_the_calendar_year_in_which_the_year_begins() throws SQLException {
        deaths(4, "2015-01-01", "2023-09-01", "");
        deaths(24, "2015-01-01", "2025-03-31", "");
        given.figures("""
            year | count
            2023 | 20000
            2024 | 61500
            2025 | 1""");
        PublishedTable table = given.table("notifications-by-year", "2023-04-01", "2025-04-01", INTERNAL);
        assertThat(draw(table, true, "deaths", "population", "rate")).isEqualTo("""
            group | deaths | population | rate
            2023-24 | 4 | 20,000 | 20 [u]
            2024-25 | 24 | 61,500 | 39.0
            total | 28 | 81,500 | 34.4
            """);
        assertThat(table.row("2023-24").cell("rate").lower()).isCloseTo(5.4493, within(0.0001));
        assertThat(table.row("2024-25").cell("rate").upper()).isCloseTo(58.0677, within(0.0001));
        assertThat(table.toCsv()).contains("rate,rate_lower,rate_upper,rate_note").contains(",[u]\r\n");
    }

    @Test
    void ages_and_sexes_that_together_make_all_children_are_added_up_and_others_are_not() throws SQLException {
        deaths(5, "2015-01-01", "2022-09-01", "");
        deaths(5, "2015-01-01", "2023-09-01", "");
        deaths(5, "2015-01-01", "2024-09-01", "");
        given.figures("""
            year | from | to | sex    | count
            2022 | 0    | 4  | all    | 1000
            2022 | 5    | 17 | all    | 2000
            2023 | 0    | 17 | male   | 1500
            2023 | 0    | 17 | female | 1400
            2024 | 0    | 4  | all    | 1000""");
        assertThat(draw(given.table("notifications-by-year", "2022-04-01", "2025-04-01", INTERNAL), true, "population", "rate")).isEqualTo("""
            group | population | rate
            2022-23 | 3,000 | 166.7 [u]
            2023-24 | 2,900 | 172.4 [u]
            2024-25 | [x] | [x]
            total | [x] | [x]
            """);
    }

    @Test
    void all_children_beside_boys_and_girls_and_single_ages_count_once() throws SQLException {
        deaths(5, "2015-01-01", "2024-09-01", "");
        given.figures("""
            year | from | to | sex    | count
            2024 | 0    | 17 | all    | 3000
            2024 | 0    | 17 | male   | 1500
            2024 | 0    | 17 | female | 1500
            2024 | 0    | 0  | all    | 160""");
        assertThat(year("notifications-by-year").row("2024-25").cell("population").value())
            .isEqualTo(3000);
    }

    @Test
    void no_rate_is_given_below_three_deaths_nor_for_part_of_a_year_nor_before_the_year_is_over() throws SQLException {
        deaths(2, "2015-01-01", "2022-09-01", "");
        deaths(3, "2015-01-01", "2023-09-01", "");
        deaths(9, "2015-01-01", "2025-05-01", "");
        given.figures("""
            year | count
            2022 | 20000
            2023 | 20000
            2024 | 20000
            2025 | 20000""");
        assertThat(draw(given.table("notifications-by-year", "2022-04-01", "2024-04-01", INTERNAL), true, "deaths", "rate")).isEqualTo("""
            group | deaths | rate
            2022-23 | 2 | [x]
            2023-24 | 3 | 15 [u]
            total | 5 | 12.5 [u]
            """);
        assertThat(given.table("notifications-by-year", "2023-04-02", "2024-04-01", INTERNAL).row("2023-24").cell("rate").notCalculated())
            .contains("in part");
        assertThat(given.table("notifications-by-year", "2025-04-01", "2026-04-01", INTERNAL).row("2025-26").cell("rate").notCalculated())
            .contains("not over");
    }

    @Test
    void the_figures_of_panels_are_added_up() throws SQLException {
        deaths(3, "2015-01-01", "2024-06-01", "");
        given.figures("area | year | count\nNORTH | 2024 | 20000\nSOUTH | 2024 | 10000");
        assertThat(draw(given.table(ofBothPanels(), INTERNAL), true, "population", "rate")).contains("2024-25 | 30,000 | 10 [u]");
    }

    @Test
    void a_panel_without_a_figure_leaves_no_rate_for_all() throws SQLException {
        deaths(3, "2015-01-01", "2024-06-01", "");
        given.figures("area | year | count\nNORTH | 2024 | 20000");
        assertThat(draw(given.table(ofBothPanels(), INTERNAL), true, "population", "rate")).contains("2024-25 | [x] | [x]");
    }

    private static Enquiry ofBothPanels() {
        return new Enquiry("notifications-by-year", LocalDate.parse("2024-04-01"), LocalDate.parse("2025-04-01"), List.of("NORTH", "SOUTH"), null);
    }

    @Test
    void the_public_sees_no_rate_of_a_hidden_count() throws SQLException {
        deaths(4, "2015-01-01", "2024-09-01", "");
        given.figures("year | count\n2024 | 20000");
        PublishedTable table = given.table("notifications-by-year", "2024-04-01", "2025-04-01", PUBLIC);
        assertThat(draw(table, true, "deaths", "population", "rate")).contains("2024-25 | [c] | 20,000 | [c]");
    }

    @Test
    void a_year_is_compared_with_the_year_before() throws SQLException {
        deaths(20, "2015-01-01", "2022-09-01", "");
        deaths(30, "2015-01-01", "2023-09-01", "");
        PublishedTable table = given.table("year-on-year", "2022-04-01", "2025-04-01", INTERNAL);
        assertThat(draw(table, true, "deaths", "ratio", "difference")).isEqualTo("""
            group | deaths | ratio | difference
            2023-24 | 30 | 1.5 | 10
            2024-25 | 0 | [x] | -30
            """);
        assertThat(table.n()).isEqualTo(50);
        assertThat(table.row("2023-24").cell("difference").lower()).isCloseTo(-3.85904, within(0.0001));
        assertThat(given.table("year-on-year", "2022-05-01", "2024-04-01", INTERNAL).row("2023-24").cell("ratio").value()).isNull();
    }

    @Test
    void the_public_cannot_work_out_a_hidden_year_from_the_comparison_with_it() throws SQLException {
        deaths(3, "2015-01-01", "2022-09-01", "");
        deaths(30, "2015-01-01", "2023-09-01", "");
        PublishedTable.Line line = given.table("year-on-year", "2022-04-01", "2024-04-01", PUBLIC).row("2023-24");
        assertThat(line.cell("ratio").shown()).isEqualTo(line.cell("difference").shown()).isEqualTo("[c]");
    }

    @Test
    void infants_count_by_their_days_and_per_thousand_live_births() throws SQLException {
        deaths(3, "2024-06-01", "2024-06-07", "");
        deaths(2, "2024-06-01", "2024-06-08", "");
        deaths(1, "2024-06-01", "2024-06-28", "");
        deaths(4, "2024-06-01", "2024-06-29", "");
        deaths(5, "2023-06-02", "2024-06-01", "");
        deaths(7, "2023-06-01", "2024-06-01", "");
        given.figures("year | measure | count\n2024 | live_births | 3000");
        assertThat(draw(year("infant-mortality"), true, "deaths", "live_births", "rate")).isEqualTo("""
            group | deaths | live_births | rate
            2024-25/infant | 15 | 3,000 | 5 [u]
            2024-25/neonatal | 6 | 3,000 | 2 [u]
            2024-25/early-neonatal | 3 | 3,000 | 1 [u]
            2024-25/post-neonatal | 9 | 3,000 | 3 [u]
            """);
    }

    @Test
    void the_parts_of_infant_mortality_do_not_give_a_hidden_one_back() throws SQLException {
        deaths(9, "2024-06-01", "2024-06-03", "");
        deaths(2, "2024-06-01", "2024-08-01", "");
        PublishedTable table = given.table("infant-mortality", "2024-04-01", "2025-04-01", PUBLIC);
        assertThat(table.row("2024-25/post-neonatal").cell("deaths").suppressed()).isTrue();
        assertThat(table.row("2024-25/infant").cell("deaths").suppressed() || table.row("2024-25/neonatal").cell("deaths").suppressed()).isTrue();
    }

    @Test
    void deprivation_has_a_rate_where_the_people_of_the_decile_are_known() throws SQLException {
        deaths(5, "2015-01-01", "2024-09-01", "1");
        deaths(3, "2015-01-01", "2024-09-01", "10");
        deaths(2, "2015-01-01", "2024-09-01", "");
        given.figures("""
            year | decile | count
            2024 | 1      | 10000
            2024 |        | 50000""");
        assertThat(draw(year("deprivation"), false, "count", "percent", "rate")).isEqualTo("""
            group | count | percent | rate
            1 | 5 | 62.5 | 50 [u]
            10 | 3 | 37.5 | [x]
            not-known | 2 | [x] | [x]
            total | 10 | [x] | 20 [u]
            """);
        assertThat(given.table("deprivation", "2024-04-01", "2025-04-01", INTERNAL, Population.REVIEWS).row("1").cell("rate").notCalculated())
            .contains("deaths notified");
    }

    @Test
    void a_part_of_the_children_has_no_rate_beside_it() throws SQLException {
        deaths(5, "2015-01-01", "2024-09-01", " | male");
        deaths(3, "2015-01-01", "2024-09-01", " | female");
        given.figures("year | count\n2024 | 10000");
        Enquiry boys = new Enquiry("notifications-by-year", LocalDate.parse("2024-04-01"), LocalDate.parse("2025-04-01"), List.of("NORTH"), null,
            new Narrowing(null, "male", null, null, null), null);
        PublishedTable table = given.table(boys, INTERNAL);
        assertThat(draw(table, true, "deaths", "population", "rate")).contains("2024-25 | 5 | [x] | [x]");
        assertThat(table.notes()).contains("Not all cases: only Male.");
    }
}
