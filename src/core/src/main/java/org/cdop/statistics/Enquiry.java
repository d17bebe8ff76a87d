package org.cdop.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of a table.
 *
 * @param from       first day
 * @param until      the day after the last
 * @param panels     codes; empty for all that the caller may see
 * @param population null for the table's first
 */
public record Enquiry(String table, LocalDate from, LocalDate until, List<String> panels, Population population) {

    public Enquiry {
        panels = panels == null ? List.of() : List.copyOf(panels);
        if (from == null || until == null || !from.isBefore(until)) {
            throw new NotReleased("The first day comes after the last. Choose the period anew; an address gives the first day and the day after the last, as in"
                + " from=2024-04-01 until=2025-04-01.");
        }
    }

    Enquiry settled(List<String> itsPanels, Population itsPopulation) {
        return new Enquiry(table, from, until, itsPanels, itsPopulation);
    }
}
