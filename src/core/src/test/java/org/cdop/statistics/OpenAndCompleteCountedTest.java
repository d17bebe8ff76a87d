package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.statistics.Counted.draw;

import java.sql.SQLException;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds reviews up, and what is still not recorded of cases. The day of the data is 1 June 2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenAndCompleteCountedTest extends CountedCases {

    @Test
    void an_open_review_waits_for_the_hold_that_began_first_or_for_forms_or_for_a_meeting() throws SQLException {
        given.cases("""
            case | died       | state           | born
            -1   | 2024-05-31 | GATHERING       | 2024-01-01
            -2   | 2024-06-01 | READY_FOR_PANEL | 2024-01-01
            -3   | 2024-06-01 | REVIEWED        | 2024-01-01
            -4   | 2024-06-01 | GATHERING       | 2024-01-01
            -5   | 2024-06-01 | OUT_OF_SCOPE    | 2024-01-01
            -6   | 2024-03-31 | GATHERING       | 2024-01-01""");
        TestDatabase.run(given.db(), """
            insert into case_hold (case_id, reason, from_on, until_on, made_by) values
              (-1, 'inquest', '2024-08-01', null, 'n'), (-1, 'post-mortem', '2024-07-01', null, 'n'),
              (-3, 'inquest', '2024-08-01', '2024-09-01', 'n');
            insert into agency (id, name, kind) overriding system value values (-1, 'Alder surgery', 'gp');
            insert into form_request (case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on)
              values (-4, -1, 'alder@example.org', 'reporting', '2022-04', 'REQUESTED', now(), 'n', '2024-07-01')""");
        assertThat(draw(year("open-cases"), false, "cases", "median_days_open", "over_12_months")).isEqualTo("""
            group | cases | median_days_open | over_12_months
            forms | 1 | 365 | 0
            post-mortem | 1 | 366 | 1
            meeting | 1 | 365 | 0
            none | 1 | 365 | 0
            total | 4 | 365 | 1
            """);
    }

    @Test
    void what_is_recorded_missing_and_not_known_add_up_to_the_cases() throws SQLException {
        given.cases("""
            case | sex       | ethnicity | place     | gestation | reviewed   | category
            -1   | not_known | A         | home      | 40        | 2024-09-01 | 10
            -2   | male      | Z         | not_known |           |            |   """);
        PublishedTable table = year("completeness");
        assertThat(draw(table, true, "recorded", "missing", "not_known", "percent_recorded"))
            .contains("case-ref | 2 | 0 | 0 | 100\n").contains("nhs-number | 0 | 2 | 0 | 0\n").contains("sex | 1 | 0 | 1 | 50\n")
            .contains("ethnicity | 1 | 0 | 1 | 50\n").contains("place-of-death | 1 | 0 | 1 | 50\n").contains("gestation-weeks | 1 | 1 | 0 | 50\n")
            .contains("category | 1 | 1 | 0 | 50\n");
        assertThat(table.n()).isEqualTo(2);
        assertThat(table.rows()).hasSize(27).allSatisfy(row -> assertThat(row.cell("recorded").value() + row.cell("missing").value()
            + row.cell("not_known").value()).isEqualTo(2));
    }
}
