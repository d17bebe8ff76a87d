package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one who has every public table of every year, pool and panel can work out of the hidden counts. A hidden count is not pinned to one
 * value where other counts, whole and not below nought, fulfil every relation between the tables as the true ones do, and give another value to it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttackerTest {

    @ParameterizedTest
    @CsvSource({"1, NOTIFICATIONS, 8", "2, NOTIFICATIONS, 30", "3, REVIEWS, 8", "4, REVIEWS, 30"})
    void pins_no_hidden_count_to_one_value(int seed, Population population, int mostInAYear) throws SQLException {
        try (Counted given = new Counted(new Random(seed))) {
            new InventedCases(new Random(seed)).record(given, mostInAYear);
            Ledger ledger = population == Population.REVIEWS ? Ledger.REVIEWS : Ledger.DEATHS;
            List<RawTable> tables = tables(given, ledger, population);
            Protection protection = given.protection(ledger);
            Attacker attacker = new Attacker(tables.stream().map(raw -> DisclosureControl.forPublic(raw, protection, Counted.SMALL, false)).toList());
            Map<String, Double> truth = counts(tables);
            assertThat(attacker.contradictions(truth)).as("what is taken for true of all tables").isEmpty();
            Set<String> pinned = new HashSet<>(attacker.hidden());
            for (Twin set : protection.twin().sets()) {
                assertThat(belowNought(set)).as("counts below nought, also of what no table prints").isEmpty();
                Map<String, Double> other = counts(tables.stream().map(raw -> protection.by(set, raw)).toList());
                assertThat(attacker.contradictions(other)).as("a set that could as well be the truth").isEmpty();
                pinned.removeIf(count -> !other.get(count).equals(truth.get(count)));
            }
            assertThat(pinned).isEmpty();
            assertThat(attacker.subtracted()).isEmpty();
            assertThat(attacker.hidden()).hasSizeGreaterThan(50);
            assertThat(attacker.known()).hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, NOTIFICATIONS, DEATHS", "3, REVIEWS, REVIEWS"})
    void would_find_many_by_subtraction_if_only_small_counts_were_hidden(int seed, Population population, Ledger ledger) throws SQLException {
        try (Counted given = new Counted(new Random(seed))) {
            new InventedCases(new Random(seed)).record(given, 20);
            List<RawTable> tables = tables(given, ledger, population);
            Protection none = new Protection(null, Counted.SMALL);
            Attacker attacker = new Attacker(tables.stream().map(raw -> DisclosureControl.forPublic(raw, none, Counted.SMALL, false)).toList());
            Map<String, Double> truth = counts(tables);
            Map<String, Double> found = attacker.subtracted();
            assertThat(found).hasSizeGreaterThan(20);
            assertThat(truth).containsAllEntriesOf(found);
        }
    }

    private static List<String> belowNought(Twin set) {
        List<String> all = new ArrayList<>();
        for (int scope = 0; scope < set.scopes().size(); scope++) {
            for (int cell = 0; cell < set.cells().size(); cell++) {
                if (set.count(scope, cell) < Math.min(0, set.truth(scope, cell))) {
                    all.add(set.scopes().scope(scope) + " " + cell + ": " + set.count(scope, cell));
                }
            }
        }
        return all;
    }

    private static Map<String, Double> counts(List<RawTable> tables) {
        return new Attacker(tables.stream().map(DisclosureControl::internal).toList()).known();
    }

    /** Every table of the ledger for each panel and both, each year and the years together. */
    private static List<RawTable> tables(Counted given, Ledger ledger, Population population) throws SQLException {
        List<RawTable> all = new ArrayList<>();
        for (Measure measure : Measures.all()) {
            if (measure.files().containsKey(population) && Ledger.of(measure, population) == ledger && !measure.isTrend()) {
                for (List<String> panels : List.of(List.of("NORTH"), List.of("SOUTH"), Counted.PANELS)) {
                    for (int year = 2023; year <= 2025; year++) {
                        all.add(given.raw(enquiry(measure, population, panels, year, year)));
                    }
                    all.add(given.raw(enquiry(measure, population, panels, 2023, 2025)));
                }
            }
        }
        return all;
    }

    private static Enquiry enquiry(Measure measure, Population population, List<String> panels, int first, int last) {
        return new Enquiry(measure.id(), LocalDate.of(first - 1, 4, 1), LocalDate.of(last, 4, 1), panels, population);
    }
}
