package org.cdop.statistics;

import java.util.List;

/**
 * A column of a table, and how it comes about.
 *
 * @param shown   false for a count that the table does not print but gives away with the others
 * @param parts   of a sum: what is added; of a proportion: the numerator; of a statistic: the counts that it is made from
 * @param outOf   of a proportion: the counts that make the denominator
 * @param per     of a rate: events for each so many
 */
record Column(String id, String label, Kind kind, boolean shown, boolean interval, List<String> parts, List<String> outOf,
              int per) {

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
        /** A figure from elsewhere, which is no count of cases: how many children live there. */
        FIGURE,
        /** Events for each so many of a figure. */
        RATE,
        /** One count divided by another. */
        RATIO,
        /** One count less another. */
        DIFFERENCE
    }

    static Column count(String id, String label) {
        return new Column(id, label, Kind.COUNT, true, false, List.of(), List.of(), 1);
    }

    static Column unseen(String id) {
        return new Column(id, id, Kind.COUNT, false, false, List.of(), List.of(), 1);
    }

    static Column sum(String id, String label, String... parts) {
        return new Column(id, label, Kind.SUM, true, false, List.of(parts), List.of(), 1);
    }

    /** A sum that the table does not print but whose reader knows it, such as the number of all reviews. */
    static Column known(String id, String... parts) {
        return new Column(id, id, Kind.SUM, false, false, List.of(parts), List.of(), 1);
    }

    static Column figure(String id, String label) {
        return new Column(id, label, Kind.FIGURE, true, false, List.of(), List.of(), 1);
    }

    static Column unseenFigure(String id) {
        return new Column(id, id, Kind.FIGURE, false, false, List.of(), List.of(), 1);
    }

    static Column rate(String id, String label, String events, String figure, int per) {
        return new Column(id, label, Kind.RATE, true, true, List.of(events), List.of(figure), per);
    }

    static Column ratio(String id, String label, String one, String other) {
        return new Column(id, label, Kind.RATIO, true, true, List.of(one, other), List.of(), 1);
    }

    static Column difference(String id, String label, String one, String other) {
        return new Column(id, label, Kind.DIFFERENCE, true, true, List.of(one, other), List.of(), 1);
    }

    static Column proportion(String id, String label, String of, String... outOf) {
        return new Column(id, label, Kind.PROPORTION, true, true, List.of(of), List.of(outOf), 1);
    }

    static Column plainProportion(String id, String label, String of, String... outOf) {
        return new Column(id, label, Kind.PROPORTION, true, false, List.of(of), List.of(outOf), 1);
    }

    static Column share(String id, String label, String of, boolean interval) {
        return new Column(id, label, Kind.SHARE, true, interval, List.of(of), List.of(), 1);
    }

    static Column statistic(String id, String label, String... madeFrom) {
        return new Column(id, label, Kind.STATISTIC, true, false, List.of(madeFrom), List.of(), 1);
    }

    boolean isCount() {
        return kind == Kind.COUNT || kind == Kind.SUM;
    }

    /** Whether a reader knows the count where it is not hidden. */
    boolean isPrinted() {
        return shown || kind == Kind.SUM;
    }

    /** Decimal places in public tables. */
    int places() {
        return kind == Kind.RATIO ? 2 : 1;
    }

    /** A rate may be marked unreliable. */
    boolean isRate() {
        return id.equals("rate");
    }
}
