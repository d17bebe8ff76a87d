package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The twin knows by itself where a table counts a case; here it is held against what the queries of the tables count. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwinCountsAsTablesDoTest {

    @Test
    void every_count_of_every_table_for_years_pools_a_panel_and_all_panels() throws SQLException {
        try (Counted given = new Counted()) {
            new InventedCases(new Random(3)).record(given, 20);
            requests(given);
            List<String> otherwise = new ArrayList<>();
            int compared = 0;
            for (Measure measure : Measures.all()) {
                for (Population population : measure.files().keySet()) {
                    for (Enquiry enquiry : enquiries(measure, population)) {
                        RawTable raw = given.raw(enquiry);
                        Protection protection = given.protection(Ledger.of(measure, population));
                        RawTable taken = protection.by(protection.twin().truth(), raw);
                        for (Group group : raw.groups()) {
                            for (Column column : measure.columns().stream().filter(Column::isCount).toList()) {
                                compared++;
                                if (taken.count(group, column.id()) != raw.count(group, column.id())) {
                                    otherwise.add(enquiry + " " + group.id() + " " + column.id() + ": " + raw.count(group, column.id()) + " is taken for "
                                        + taken.count(group, column.id()));
                                }
                            }
                        }
                    }
                }
            }
            assertThat(otherwise).isEmpty();
            assertThat(compared).isGreaterThan(5000);
        }
    }

    private static void requests(Counted given) throws SQLException {
        org.cdop.testing.TestDatabase.run(given.db(), """
            insert into agency (id, kind, name) overriding system value values (-1, 'gp', 'Alder surgery'), (-2, 'ambulance', 'Derwent ambulance');
            insert into form_request (case_id, agency_id, contact_email, form, edition, why, state, requested_at, requested_by, due_on, closed_at, reminders)
            select id, case when id % 2 = 0 then -1 else -2 end, 'x@agency.example', 'reporting', '2022-04', 'x',
                   case id % 5 when 0 then 'REQUESTED' when 1 then 'NIL' else 'RETURNED' end, '2024-05-01', 'lena', '2024-05-22',
                   case when id % 5 <> 0 then timestamptz '2024-05-01' + abs(id) * interval '1 day' end, abs(id) % 3
              from case_file where panel in ('NORTH', 'SOUTH');
            insert into action (case_id, theme, action, owner, raised_on, due_on, state, closed_on, evidence)
            select id, case when id % 3 = 0 then 'safe-sleep' end, 'Teach', 'Health visitors', '2024-06-01', '2024-12-01',
                   case when id % 2 = 0 then 'DONE' else 'OPEN' end, case when id % 2 = 0 then date '2024-11-01' end, case when id % 4 = 0 then 'Audit' end
              from case_file where panel = 'NORTH'""");
    }

    private static List<Enquiry> enquiries(Measure measure, Population population) {
        List<Enquiry> all = new ArrayList<>();
        for (List<String> panels : List.of(List.of("NORTH"), List.of("SOUTH"), Counted.PANELS)) {
            for (int year = 2023; year <= InventedCases.LAST; year++) {
                all.add(enquiry(measure, population, panels, year, year, 1));
                all.add(enquiry(measure, population, panels, year - 2, year, 1));
                if (measure.isTrend()) {
                    all.add(enquiry(measure, population, panels, year, year, 3));
                }
            }
        }
        return all;
    }

    private static Enquiry enquiry(Measure measure, Population population, List<String> panels, int first, int last, int window) {
        return new Enquiry(measure.id(), LocalDate.of(first - 1, 4, 1), LocalDate.of(last, 4, 1), panels, population, null,
            new Trend("safe-sleep", "Safe sleep", window));
    }
}
