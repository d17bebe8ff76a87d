package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cdop.statistics.Audience.INTERNAL;
import static org.cdop.statistics.Counted.draw;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of the data is 1 June 2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingsCountedTest extends CountedCases {

    private static final LocalDate FROM = LocalDate.parse("2024-04-01");
    private static final LocalDate UNTIL = LocalDate.parse("2025-04-01");

    @ParameterizedTest
    @CsvSource({"A,white", "RO,white", "GT,white", "D,mixed", "G,mixed", "H,asian", "L,asian", "R,asian", "M,black", "P,black", "S,other",
        "AR,other", "Z,not-known", "99,not-known", ",not-known"})
    void ethnic_codes_fall_into_the_groups_of_the_census(String code, String group) throws SQLException {
        assertThat(TestDatabase.column(given.db(), "select ethnic_group(" + (code == null ? "null" : "'" + code + "'") + ")")).containsExactly(group);
    }

    @Test
    void ethnic_groups_have_a_percentage_of_those_known() throws SQLException {
        given.cases("""
            case | ethnicity
            -1   | A
            -2   | J
            -3   | K
            -4   | 99
            -5   |          """);
        assertThat(draw(year("ethnicity"), true, "count", "percent")).isEqualTo("""
            group | count | percent
            white | 1 | 33.3
            mixed | 0 | 0
            asian | 2 | 66.7
            black | 0 | 0
            other | 0 | 0
            not-known | 2 | [x]
            total | 5 | [x]
            """);
    }

    @ParameterizedTest
    @CsvSource({"age,15-17", "sex,male", "ethnicity,black", "event,fire-burns", "social-care,looked-after", "practice-review,yes"})
    void conclusions_are_told_by_who_the_child_was_and_add_up(String by, String group) throws SQLException {
        given.cases("""
            case | reviewed   | category | conclusion   | born       | died       | sex    | ethnicity | event      | care       | practice
            -1   | 2024-09-01 | 3        | yes          | 2007-01-01 | 2024-02-01 | male   | M         | fire_burns | looked_after | yes
            -2   | 2024-09-01 | 3        | insufficient | 2007-01-01 | 2024-02-01 | male   | M         | fire_burns | looked_after | yes
            -3   | 2024-09-01 | 3        | no           | 2023-12-01 | 2024-02-01 | female | A         | sudi       | none       | no
            -4   | 2024-09-01 | 3        | yes          | 2023-12-01 | 2024-02-01 | female |           |            |            |  """);
        assertThat(draw(year(by + "-by-modifiable"), true, "yes", "no", "insufficient", "reviews", "percent", "percent_all"))
            .contains(group + " | 1 | 0 | 1 | 2 | 100 | 50\n").contains("total | 2 | 1 | 1 | 4 | 66.7 | 50\n");
    }

    @Test
    void a_review_of_an_older_scheme_has_a_category_and_an_age() throws SQLException {
        given.cases("""
            case | reviewed   | category | conclusion | scheme | born       | died
            -1   | 2024-09-01 | 8        | no         | 2018   | 2024-01-01 | 2024-01-02
            -2   | 2024-09-01 | 8        | yes        | 2010   | 2024-01-01 | 2024-03-02
            -3   | 2024-09-01 | 4        | no         | 2018   | 2019-01-01 | 2024-03-02""");
        assertThat(draw(year("category-by-age"), false, "0-27d", "28-364d", "1-4", "5-9", "10-14", "15-17", "total")).isEqualTo("""
            group | 0-27d | 28-364d | 1-4 | 5-9 | 10-14 | 15-17 | total
            4 | 0 | 0 | 0 | 1 | 0 | 0 | 1
            8 | 1 | 1 | 0 | 0 | 0 | 0 | 2
            total | 1 | 1 | 0 | 1 | 0 | 0 | 3
            """);
    }

    @Test
    void a_circumstance_is_yes_by_form_or_factor_and_blank_where_nothing_tells_it() throws SQLException {
        given.cases("""
            case | reviewed   | category
            -1   | 2024-09-01 | 10
            -2   | 2024-09-01 | 10
            -3   | 2024-09-01 | 10
            -4   | 2024-09-01 | 10
            -5   |            |   """);
        given.suddenDeathForm(-1, "{\"sleep.bed_shared\":\"yes\"}");
        given.suddenDeathForm(-2, "{\"sleep.bed_shared\":\"no\"}");
        given.suddenDeathForm(-3, "{\"sleep.bed_shared\":\"not_known\"}");
        given.suddenDeathForm(-5, "{\"sleep.bed_shared\":\"yes\"}");
        given.factors("""
            case | code | grade | modifiable
            -2   | F04  | 2     | no
            -3   | F04  | 1     | no""");
        PublishedTable table = year("circumstances");
        assertThat(draw(table, false, "yes", "no", "not_known", "blank", "percent_known", "percent_all"))
            .contains("S01 | 1 | 1 | 1 | 1 | 50 | 25\n").contains("F04 | 1 | 0 | 0 | 3 | 100 | 25\n").contains("E01 | 0 | 0 | 0 | 4 | [x] | 0\n");
        assertThat(table.n()).isEqualTo(4);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cell("yes").value() + row.cell("no").value() + row.cell("not_known").value()
            + row.cell("blank").value()).isEqualTo(4));
    }

    @Test
    void a_small_circumstance_is_not_given_back_by_the_number_of_reviews() throws SQLException {
        StringBuilder drawn = new StringBuilder("case | reviewed | category\n");
        for (int i = 1; i <= 12; i++) {
            drawn.append("-").append(i).append(" | 2024-09-01 | 10\n");
        }
        given.cases(drawn.toString());
        given.factors("case | code | grade | modifiable\n-1 | F04 | 2 | no\n-2 | F04 | 2 | no");
        PublishedTable.Line row = given.table("circumstances", "2024-04-01", "2025-04-01", Audience.PUBLIC).row("F04");
        assertThat(row.cell("yes").shown()).isEqualTo("[c]");
        assertThat(row.cell("blank").shown()).isEqualTo("[c]");
        assertThat(row.cell("percent_all").shown()).isEqualTo("[c]");
    }

    @Test
    void a_suspected_suicide_counts_where_the_notification_told_one() throws SQLException {
        given.cases("""
            case | event            | born       | died
            -1   | apparent_suicide | 2010-01-01 | 2024-06-01
            -2   | apparent_suicide | 2010-01-01 | 2023-06-01
            -3   | other_injury     | 2010-01-01 | 2024-06-01""");
        assertThat(draw(given.table("suspected-suicides", "2023-04-01", "2025-04-01", INTERNAL), true, "deaths")).isEqualTo("""
            group | deaths
            2023-24 | 1
            2024-25 | 1
            total | 2
            """);
    }

    @ParameterizedTest
    @CsvSource({"10-14,,,,,1", ",female,,,,2", ",,3,,,1", ",,,asian,,1", ",,,,E06000010,1", "1-4,female,10,white,E06000012,1", "5-9,,,,,0"})
    void the_panel_can_look_at_a_part_of_the_cases(String age, String sex, String category, String ethnicity, String area, long n) throws SQLException {
        given.cases("""
            case | reviewed   | category | born       | died       | sex    | ethnicity | area
            -1   | 2024-09-01 | 10       | 2021-01-01 | 2024-02-01 | female | A         | E06000012
            -2   | 2024-09-01 | 3        | 2011-01-01 | 2024-02-01 | female | H         | E06000010
            -3   | 2024-09-01 | 2        | 2007-01-01 | 2024-02-01 | male   | M         |  """);
        for (String table : List.of("category-by-modifiable", "sex", "circumstances", "category-by-age", "time-to-completion")) {
            Enquiry part = new Enquiry(table, FROM, UNTIL, List.of("NORTH"), Population.REVIEWS, new Narrowing(age, sex, category, ethnicity, area), null);
            assertThat(given.table(part, INTERNAL).n()).as(table).isEqualTo(n);
        }
    }

    @Test
    void a_part_that_does_not_exist_is_refused_with_those_that_do() {
        assertThatThrownBy(() -> new Narrowing("40-44", null, null, null, null)).isInstanceOf(NotReleased.class).hasMessageContaining("0-27d");
        assertThatThrownBy(() -> new Narrowing(null, null, null, null, "Hull")).isInstanceOf(NotReleased.class).hasMessageContaining("GSS");
    }

    @Test
    void no_public_table_is_made_of_a_part_nor_a_trend_of_windows_that_overlap() {
        Enquiry part = new Enquiry("sex", FROM, UNTIL, List.of("NORTH"), null, new Narrowing(null, "male", null, null, null), null);
        Enquiry pooled = new Enquiry("theme-trend", FROM.minusYears(2), UNTIL, List.of("NORTH"), null, null, new Trend(null, null, 3));
        Enquiry oneYear = new Enquiry("theme-trend", FROM, UNTIL, List.of("NORTH"), null, null, new Trend(null, null, 3));
        LocalDate today = LocalDate.parse("2025-06-01");
        assertThatThrownBy(() -> ReleaseScope.refuseUnlessReleased(part, List.of("NORTH"), 3, today)).isInstanceOf(NotReleased.class)
            .hasMessageContaining("subtracted");
        assertThatThrownBy(() -> ReleaseScope.refuseUnlessReleased(pooled, List.of("NORTH"), 3, today)).isInstanceOf(NotReleased.class)
            .hasMessageContaining("overlap");
        ReleaseScope.refuseUnlessReleased(oneYear, List.of("NORTH"), 3, today);
        assertThatThrownBy(() -> ReleaseScope.refuseUnlessReleased(oneYear, List.of("NORTH"), 5, today)).isInstanceOf(NotReleased.class);
    }
}
