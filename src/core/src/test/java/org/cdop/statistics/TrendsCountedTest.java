package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cdop.statistics.Audience.INTERNAL;
import static org.cdop.statistics.Counted.draw;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How a theme goes on over the years to 31 March 2024 and 2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrendsCountedTest extends CountedCases {

    @Test
    void a_trend_pools_the_years_of_its_window_and_reaches_back_before_the_period() throws SQLException {
        given.cases("""
            case | born       | died       | reviewed   | category
            -1   | 2008-01-01 | 2021-01-01 | 2022-04-01 | 2
            -2   | 2008-01-01 | 2021-01-01 | 2022-03-31 | 2
            -3   | 2008-01-01 | 2021-01-01 | 2023-09-01 | 3
            -4   | 2008-01-01 | 2021-01-01 | 2024-09-01 | 2
            -5   | 2020-01-01 | 2021-01-01 | 2024-09-01 | 2""");
        assertThat(draw(trend("teenage-suicide", 1), true, "cases", "denominator", "percent")).isEqualTo("""
            group | cases | denominator | percent
            2023-24 | 0 | 1 | 0
            2024-25 | 1 | 1 | 100
            """);
        assertThat(draw(trend("teenage-suicide", 3), true, "cases", "denominator", "percent")).isEqualTo("""
            group | cases | denominator | percent
            2023-24 | 2 | 3 | 66.7
            2024-25 | 2 | 3 | 66.7
            """);
        assertThat(trend("teenage-suicide", 3).title()).endsWith(": Teenage suicide, 3 years pooled");
    }

    @Test
    void a_trend_counts_as_the_table_of_themes_does() throws SQLException {
        given.cases("""
            case | reviewed   | category
            -1   | 2024-09-01 | 10
            -2   | 2024-09-01 | 10
            -3   | 2024-09-01 | 10""");
        given.suddenDeathForm(-1, "{\"sleep.bed_shared\":\"yes\",\"sleep.surface\":\"sofa\"}");
        given.suddenDeathForm(-2, "{\"sleep.bed_shared\":\"no\"}");
        given.suddenDeathForm(-3, "{\"sleep.bed_shared\":\"not_known\"}");
        for (String theme : List.of("co-sleeping", "hazardous-co-sleeping", "safe-sleep")) {
            assertThat(trend(theme, 1).row("2024-25").cell("cases")).isEqualTo(year("themes").row(theme).cell("cases"));
            assertThat(trend(theme, 1).row("2024-25").cell("denominator")).isEqualTo(year("themes").row(theme).cell("denominator"));
        }
    }

    @Test
    void a_theme_or_window_that_does_not_exist_is_refused_with_those_that_do() {
        List<ThemeChoice> themes = List.of(new ThemeChoice("co-sleeping", "Co-sleeping"), new ThemeChoice("smoking", "Smoking"));
        assertThat(Trend.USUAL.among(themes).inWords()).isEqualTo("Co-sleeping");
        assertThatThrownBy(() -> new Trend("hats", null, 1).among(themes)).isInstanceOf(NotReleased.class).hasMessageContaining("co-sleeping, smoking");
        assertThatThrownBy(() -> new Trend("smoking", null, 2)).isInstanceOf(NotReleased.class).hasMessageContaining("1, 3 or 5");
    }

    private PublishedTable trend(String theme, int window) throws SQLException {
        return given.table(new Enquiry("theme-trend", LocalDate.parse("2023-04-01"), LocalDate.parse("2025-04-01"), List.of("NORTH"), null, null,
            new Trend(theme, theme.substring(0, 1).toUpperCase() + theme.substring(1).replace('-', ' '), window)), INTERNAL);
    }
}
