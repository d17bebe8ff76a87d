package org.cdop.statistics;

import java.util.List;

/**
 * A column of a table, and how it comes about.
 *
 * @param shown   false for a count that the table does not print but gives away with the others
 * @param parts   of a sum: what is added; of a proportion: the numerator; of a statistic: the counts that it is made from
 * @param outOf   of a proportion: the counts that make the denominator
 * @param because of a missing column: why it is not calculated
 */
record Column(String id, String label, Kind kind, boolean shown, boolean interval, List<String> parts, List<String> outOf,
              String because) {

    enum Kind {
        /** As the query counts it. */
        COUNT,
        /** Other columns of the row added up. */
        SUM,
        /** Per cent of counts of the same row. */
        PROPORTION,
        /** Per cent of the column's known rows. */
        SHARE,
        /** A median or quartile, as the query gives it. */
        STATISTIC,
        /** Not calculated yet. */
        MISSING
    }

    static Column count(String id, String label) {
        return new Column(id, label, Kind.COUNT, true, false, List.of(), List.of(), null);
    }

    static Column unseen(String id) {
        return new Column(id, id, Kind.COUNT, false, false, List.of(), List.of(), null);
    }

    static Column sum(String id, String label, String... parts) {
        return new Column(id, label, Kind.SUM, true, false, List.of(parts), List.of(), null);
    }

    static Column proportion(String id, String label, String of, String... outOf) {
        return new Column(id, label, Kind.PROPORTION, true, true, List.of(of), List.of(outOf), null);
    }

    static Column plainProportion(String id, String label, String of, String... outOf) {
        return new Column(id, label, Kind.PROPORTION, true, false, List.of(of), List.of(outOf), null);
    }

    static Column share(String id, String label, String of, boolean interval) {
        return new Column(id, label, Kind.SHARE, true, interval, List.of(of), List.of(), null);
    }

    static Column statistic(String id, String label, String... madeFrom) {
        return new Column(id, label, Kind.STATISTIC, true, false, List.of(madeFrom), List.of(), null);
    }

    static Column missing(String id, String label, boolean interval, String because) {
        return new Column(id, label, Kind.MISSING, true, interval, List.of(), List.of(), because);
    }

    boolean isCount() {
        return kind == Kind.COUNT || kind == Kind.SUM;
    }

    /** A rate may be marked unreliable. */
    boolean isRate() {
        return id.equals("rate");
    }
}
