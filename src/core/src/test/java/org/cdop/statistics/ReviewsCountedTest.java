package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cdop.statistics.Audience.INTERNAL;
import static org.cdop.statistics.Counted.draw;

import java.time.LocalDate;
import java.util.List;
import java.sql.SQLException;
import org.cdop.casefile.Hold;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewsCountedTest extends CountedCases {

    @Test
    void a_review_counts_in_the_year_in_which_the_chair_completed_it() throws SQLException {
        given.cases("""
            case | died       | reviewed   | category | conclusion
            -1   | 2023-01-01 | 2024-03-31 | 10       | yes
            -2   | 2023-01-01 | 2024-04-01 | 10       | yes
            -3   | 2023-01-01 | 2025-03-31 | 10       | no
            -4   | 2023-01-01 | 2025-04-01 | 10       | yes""".replace("| category", "| born       | category").replaceAll("(?m) \\| 10 ", " | 2022-12-01 | 10 "));
        assertThat(draw(year("category-by-modifiable"), false, "yes", "no", "reviews", "percent"))
            .isEqualTo("""
                group | yes | no | reviews | percent
                10 | 1 | 1 | 2 | 50
                total | 1 | 1 | 2 | 50
                """);
    }

    @Test
    void an_open_a_transferred_and_another_panels_case_count_in_no_review() throws SQLException {
        given.cases("""
            case | panel | state       | reviewed   | category | conclusion
            -1   | NORTH | COMPLETED   | 2024-09-01 | 1        | yes
            -2   | NORTH | REVIEWED    | 2024-09-01 | 1        | yes
            -3   | NORTH | TRANSFERRED | 2024-09-01 | 1        | yes
            -4   | SOUTH | COMPLETED   | 2024-09-01 | 1        | yes""");
        assertThat(year("category-by-modifiable").n()).isEqualTo(1);
    }

    @Test
    void insufficient_information_leaves_the_denominator() throws SQLException {
        given.cases("""
            case | reviewed   | category | conclusion
            -1   | 2024-09-01 | 3        | yes
            -2   | 2024-09-01 | 3        | no
            -3   | 2024-09-01 | 3        | insufficient
            -4   | 2024-09-01 | 3        | insufficient
            -5   | 2024-09-01 | 4        | insufficient""");
        PublishedTable table = year("category-by-modifiable");
        assertThat(draw(table, false, "yes", "no", "insufficient", "reviews", "percent", "percent_all")).isEqualTo("""
            group | yes | no | insufficient | reviews | percent | percent_all
            3 | 1 | 1 | 2 | 4 | 50 | 25
            4 | 0 | 0 | 1 | 1 | [x] | 0
            total | 1 | 1 | 3 | 5 | 50 | 20
            """);
    }

    @Test
    void time_is_counted_in_calendar_months_from_the_day_of_death() throws SQLException {
        given.cases("""
            case | born       | died       | reviewed   | category
            -1   | 2023-10-01 | 2024-01-15 | 2024-07-14 | 8
            -2   | 2023-10-01 | 2024-01-15 | 2024-07-15 | 8
            -3   | 2023-10-01 | 2024-01-15 | 2025-01-15 | 8
            -4   | 2023-10-01 | 2024-01-15 | 2025-01-16 | 8""");
        TestDatabase.run(given.db(), """
            insert into case_hold (case_id, reason, from_on, until_on, made_by) values
              (-1, 'inquest', '2024-02-01', '2024-02-11', 'n'), (-1, 'post-mortem', '2024-02-05', '2024-02-21', 'n'),
              (-2, 'inquest', '2024-07-05', null, 'n')""");
        PublishedTable table = year("time-to-completion");
        assertThat(draw(table, true, "reviews", "under_6_months", "6_to_12_months", "over_12_months", "median_days", "median_net_days"))
            .isEqualTo("""
                group | reviews | under_6_months | 6_to_12_months | over_12_months | median_days | median_net_days
                2024-25 | 4 | 1 | 2 | 1 | 274 | 269
                total | 4 | 1 | 2 | 1 | 274 | 269
                """);
        assertThat(TestDatabase.column(given.db(), "select net_days from fact_review where case_id = -1")).containsExactly(String.valueOf(
            Hold.netDays(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 7, 14), List.of(
                new Hold(1, "inquest", null, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 11), "n"),
                new Hold(2, "post-mortem", null, LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 21), "n")))));
        // net days: 181 - 21 (1 to 21 February once), 182 - 10, 366, 367: the median is (172 + 366) / 2
        assertThat(table.row("total").cell("lower_quartile_days").value()).isCloseTo(181.75, within(1e-9));
    }

    @Test
    void a_theme_is_found_by_form_or_factor_and_its_denominator_is_yes_and_no() throws SQLException {
        given.cases("""
            case | reviewed   | category | conclusion | born       | died
            -1   | 2024-09-01 | 10       | yes        | 2024-01-01 | 2024-02-01
            -2   | 2024-09-01 | 10       | no         | 2024-01-01 | 2024-02-01
            -3   | 2024-09-01 | 10       | no         | 2024-01-01 | 2024-02-01
            -4   | 2024-09-01 | 9        | yes        | 2024-01-01 | 2024-02-01
            -5   | 2024-09-01 | 2        | yes        | 2014-02-01 | 2024-02-01
            -6   | 2024-09-01 | 2        | yes        | 2014-02-02 | 2024-02-01
            -7   | 2024-09-01 | 5        | no         | 2006-02-02 | 2024-02-01""");
        given.suddenDeathForm(-1, "{\"sleep.bed_shared\":\"yes\",\"sleep.surface\":\"sofa\"}");
        given.suddenDeathForm(-2, "{\"sleep.bed_shared\":\"no\",\"sleep.surface\":\"cot\"}");
        given.suddenDeathForm(-3, "{\"sleep.bed_shared\":\"not_known\"}");
        given.factors("""
            case | code | grade | modifiable
            -4   | S01  | 2     | yes
            -2   | S02  | 1     | no""");
        assertThat(draw(year("themes"), false, "cases", "modifiable", "not_known",
            "denominator", "percent")).isEqualTo("""
            group | cases | modifiable | not_known | denominator | percent
            co-sleeping | 2 | 2 | 1 | 3 | 66.7
            hazardous-co-sleeping | 1 | 1 | 1 | 2 | 50
            safe-sleep | 2 | 2 | 1 | 3 | 66.7
            teenage-suicide | 1 | 1 | 0 | 2 | 50
            """);
    }

    @Test
    void a_factor_of_grade_one_is_not_contributory() throws SQLException {
        given.cases("""
            case | reviewed   | category | conclusion
            -1   | 2024-09-01 | 10       | yes
            -2   | 2024-09-01 | 10       | no
            -3   | 2024-09-01 | 10       | insufficient
            -4   |            |          |           """);
        given.factors("""
            case | code | grade | modifiable
            -1   | P01  | 2     | yes
            -2   | P01  | 2     | no
            -3   | P01  | 1     | no""");
        assertThat(draw(year("factors"), false, "contributory", "modifiable", "percent"))
            .contains("P01 | 2 | 1 | 50\n");
    }

    @Test
    void sex_not_known_has_no_percentage() throws SQLException {
        given.cases("""
            case | reviewed   | category | sex
            -1   | 2024-09-01 | 10       | male
            -2   | 2024-09-01 | 10       | female
            -3   | 2024-09-01 | 10       | not_known""");
        assertThat(draw(given.table("sex", "2024-04-01", "2025-04-01", INTERNAL, Population.REVIEWS), true, "count", "percent"))
            .isEqualTo("""
                group | count | percent
                male | 1 | 50
                female | 1 | 50
                indeterminate | 0 | 0
                not-known | 1 | [x]
                total | 3 | [x]
                """);
    }
}
