package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.statistics.Audience.INTERNAL;
import static org.cdop.statistics.Counted.draw;

import java.sql.SQLException;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotificationsCountedTest extends CountedCases {

    @ParameterizedTest
    @CsvSource({"2024-01-01,2024-01-28,0-27d", "2024-01-01,2024-01-29,28-364d", "2023-06-02,2024-06-01,28-364d",
        "2023-06-01,2024-06-01,1-4", "2019-06-02,2024-06-01,1-4", "2019-06-01,2024-06-01,5-9", "2006-06-02,2024-06-01,15-17",
        "2020-02-29,2021-02-28,28-364d", "2020-02-29,2021-03-01,1-4", "2020-02-29,2024-02-28,1-4", "2020-02-29,2025-02-28,1-4",
        "2020-02-29,2025-03-01,5-9"})
    void ages_go_by_calendar_birthdays_and_the_first_four_weeks_by_days(String born, String died, String band) throws SQLException {
        assertThat(TestDatabase.column(given.db(), "select age_band('" + born + "', '" + died + "')")).containsExactly(band);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31,2024-25", "2025-04-01,2025-26", "2024-02-29,2023-24", "2000-04-01,2000-01"})
    void a_year_ends_on_31_march(String day, String year) throws SQLException {
        assertThat(TestDatabase.column(given.db(), "select reporting_year('" + day + "')")).containsExactly(year);
        assertThat(ReportingYear.of(java.time.LocalDate.parse(day)).label()).isEqualTo(year);
    }

    @Test
    void deaths_count_by_the_day_of_death_and_not_where_out_of_scope_or_transferred() throws SQLException {
        given.cases("""
            case | born       | died       | state
            -1   | 2024-01-01 | 2024-03-31 | GATHERING
            -2   | 2024-01-01 | 2024-04-01 | NOTIFIED
            -3   | 2024-01-01 | 2025-03-31 | COMPLETED
            -4   | 2024-01-01 | 2025-03-31 | OUT_OF_SCOPE
            -5   | 2024-01-01 | 2025-03-31 | TRANSFERRED
            -6   | 2024-01-01 | 2025-04-01 | GATHERING""");
        assertThat(draw(given.table("notifications-by-year", "2023-04-01", "2025-04-01", INTERNAL), true, "deaths", "rate")).isEqualTo("""
            group | deaths | rate
            2023-24 | 1 | [x]
            2024-25 | 2 | [x]
            total | 3 | [x]
            """);
    }

    @Test
    void age_bands_by_sex_add_up_to_the_total() throws SQLException {
        given.cases("""
            case | born       | died       | sex
            -1   | 2024-06-01 | 2024-06-28 | male
            -2   | 2024-06-01 | 2024-06-29 | female
            -3   | 2010-06-01 | 2024-06-01 | not_known
            -4   | 2006-06-02 | 2024-06-01 | male""");
        assertThat(draw(year("age-by-sex"), true, "male", "female", "other", "total", "percent"))
            .isEqualTo("""
                group | male | female | other | total | percent
                0-27d | 1 | 0 | 0 | 1 | 25
                28-364d | 0 | 1 | 0 | 1 | 25
                1-4 | 0 | 0 | 0 | 0 | 0
                5-9 | 0 | 0 | 0 | 0 | 0
                10-14 | 0 | 0 | 1 | 1 | 25
                15-17 | 1 | 0 | 0 | 1 | 25
                total | 2 | 1 | 1 | 4 | [x]
                """);
    }

    @Test
    void an_unknown_place_is_counted_but_not_in_the_percentage() throws SQLException {
        given.cases("""
            case | place
            -1   | home
            -2   | neonatal_unit
            -3   |
            -4   | not_known""");
        assertThat(draw(year("place-of-death"), false, "count", "percent")).isEqualTo("""
            group | count | percent
            neonatal-unit | 1 | 50
            home | 1 | 50
            not-known | 2 | [x]
            total | 4 | [x]
            """);
    }

    @Test
    void the_facts_are_shut_to_a_role_that_the_operation_does_not_admit() throws SQLException {
        given.cases("case\n-1");
        TestDatabase.become(given.db(), "lena", "administrator");
        assertThat(TestDatabase.column(given.db(), "select case_id from fact_notification")).isEmpty();
    }

    @Test
    void the_facts_hold_no_name_number_or_address() throws SQLException {
        assertThat(TestDatabase.column(given.db(), """
            select column_name from information_schema.columns
             where table_schema = 'cdop' and table_name like 'fact_%'
               and column_name ~ '(name|nhs|postcode|address|born|school|gp)'""")).isEmpty();
    }

    @Test
    void nothing_can_be_written_through_a_fact() throws SQLException {
        assertThat(TestDatabase.column(given.db(), """
            select table_name from information_schema.role_table_grants
             where table_schema = 'cdop' and table_name like 'fact_%' and grantee = 'cdop_app' and privilege_type <> 'SELECT'
               and table_name <> 'factor_code'""")).isEmpty();
    }
}
