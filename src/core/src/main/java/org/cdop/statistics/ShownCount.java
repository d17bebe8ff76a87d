package org.cdop.statistics;

/**
 * A count that a public table has shown.
 *
 * @param panel its code, or * for all panels together
 * @param first the first of the years to 31 March, by the calendar year in which it ends
 * @param cell  table, row and column that count it
 */
public record ShownCount(String panel, int first, int last, String cell, long count) {

    ReleaseScope scope() {
        return new ReleaseScope(panel, first, last);
    }
}
