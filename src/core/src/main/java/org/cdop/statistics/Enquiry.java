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
 * @param narrowing  the part of the cases that is looked at; internal tables only
 * @param trend      the theme and the window of a trend; other tables have none
 */
public record Enquiry(String table, LocalDate from, LocalDate until, List<String> panels, Population population,
                      Narrowing narrowing, Trend trend) {

    public Enquiry {
        narrowing = narrowing == null ? Narrowing.NONE : narrowing;
        trend = trend == null ? Trend.USUAL : trend;
        panels = panels == null ? List.of() : List.copyOf(panels);
        if (from == null || until == null || !from.isBefore(until)) {
            throw new NotReleased("The first day comes after the last. Choose the period anew; an address gives the first day and the day after the last, as in"
                + " from=2024-04-01 until=2025-04-01.");
        }
    }

    /** All cases. */
    public Enquiry(String table, LocalDate from, LocalDate until, List<String> panels, Population population) {
        this(table, from, until, panels, population, null, null);
    }

    Enquiry settled(List<String> itsPanels, Population itsPopulation) {
        return new Enquiry(table, from, until, itsPanels, itsPopulation, narrowing, trend);
    }

    Enquiry following(Trend settled) {
        return new Enquiry(table, from, until, panels, population, narrowing, settled);
    }
}
