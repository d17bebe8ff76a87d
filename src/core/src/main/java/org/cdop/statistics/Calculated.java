package org.cdop.statistics;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.cdop.time.LondonClock;

/**
 * Cells that are not counts: percentages, medians and whatever else is made from counts. One is hidden wherever a count
 * that it is made from is, before it can say why it is not calculated.
 */
final class Calculated {

    /** After the rules of the Office for National Statistics for death rates: none on fewer, and unreliable below twenty. */
    private static final int LEAST_DEATHS = 3;
    private static final int RELIABLE_FROM = 20;
    private static final String NO_FIGURE = "no figure of the population is held for every panel and year, or not all cases are looked at";

    private final RawTable raw;
    private final BiPredicate<Group, String> hidden;

    /** @param hidden whether the count in this row and column is hidden */
    Calculated(RawTable raw, BiPredicate<Group, String> hidden) {
        this.raw = raw;
        this.hidden = hidden;
    }

    Cell cell(Group group, Column column) {
        return switch (column.kind()) {
            case PROPORTION -> proportion(group, column);
            case SHARE -> share(group, column);
            case STATISTIC -> statistic(group, column);
            case FIGURE -> figure(group, column);
            case RATE -> rate(group, column);
            case RATIO, DIFFERENCE -> compared(group, column);
            case COUNT, SUM -> throw new IllegalStateException(column.id() + " is counted, not calculated");
        };
    }

    private Cell proportion(Group group, Column column) {
        if (Stream.concat(column.parts().stream(), column.outOf().stream()).anyMatch(c -> hidden.test(group, c))) {
            return Cell.SUPPRESSED;
        }
        long of = column.parts().stream().mapToLong(c -> raw.count(group, c)).sum();
        long outOf = column.outOf().stream().mapToLong(c -> raw.count(group, c)).sum();
        return perCent(of, outOf, column);
    }

    private Cell share(Group group, Column column) {
        if (!group.isKnown()) {
            return Cell.notCalculated("a percentage is given for known groups only");
        }
        String count = column.parts().get(0);
        List<Group> known = raw.groups().stream().filter(Group::isKnown).toList();
        return known.stream().anyMatch(g -> hidden.test(g, count)) ? Cell.SUPPRESSED
            : perCent(raw.count(group, count), known.stream().mapToLong(g -> raw.count(g, count)).sum(), column);
    }

    private static Cell perCent(long of, long outOf, Column column) {
        if (outOf == 0) {
            return Cell.notCalculated("there is nothing to take a percentage of");
        }
        double value = 100.0 * of / outOf;
        return column.interval() ? Cell.of(value, Interval.ofProportion(of, outOf).times(100)) : Cell.of(value);
    }

    private Cell statistic(Group group, Column column) {
        if (column.parts().stream().anyMatch(c -> hidden.test(group, c))) {
            return Cell.SUPPRESSED;
        }
        Double value = raw.value(group, column.id());
        return value == null ? Cell.notCalculated("there is nothing to take it of") : Cell.of(value);
    }

    private Cell figure(Group group, Column column) {
        Double value = figures(group, column);
        return value == null ? Cell.notCalculated(NO_FIGURE) : Cell.of(value);
    }

    /** A figure is of every child: none stands beside a part of the cases. */
    private Double figures(Group group, Column column) {
        return raw.enquiry().narrowing().isNone() ? raw.value(group, column.id()) : null;
    }

    private Cell rate(Group group, Column column) {
        String events = column.parts().get(0);
        if (hidden.test(group, events)) {
            return Cell.SUPPRESSED;
        }
        long x = raw.count(group, events);
        Double of = figures(group, raw.measure().column(column.outOf().get(0)));
        if (raw.enquiry().population() != Population.NOTIFICATIONS) {
            return Cell.notCalculated("only deaths notified give a rate: a year of reviews mixes years of death");
        }
        if (!areWhole(group)) {
            return Cell.notCalculated("the period covers the year only in part, or the year is not over");
        }
        if (x < LEAST_DEATHS) {
            return Cell.notCalculated("no rate is given below " + LEAST_DEATHS + " deaths");
        }
        if (of == null || of <= 0) {
            return Cell.notCalculated(NO_FIGURE);
        }
        return Cell.ofRate(x * column.per() / of, Interval.ofCount(x).times(column.per() / of), x < RELIABLE_FROM);
    }

    private Cell compared(Group group, Column column) {
        int place = raw.groups().indexOf(group);
        String now = column.parts().get(0);
        String before = column.parts().get(1);
        if (hidden.test(group, now) || hidden.test(group, before) || place > 0 && hidden.test(raw.groups().get(place - 1), now)) {
            return Cell.SUPPRESSED;
        }
        long a = raw.count(group, now);
        long b = raw.count(group, before);
        if (!areWhole(group) || !areWhole(ReportingYear.touched(raw.enquiry().from(), raw.enquiry().until()).get(place))) {
            return Cell.notCalculated("the period covers one of the two years only in part, or the year is not over");
        }
        if (column.kind() == Column.Kind.DIFFERENCE) {
            return Cell.of(a - b, Interval.ofDifference(a, b));
        }
        return a == 0 || b == 0 ? Cell.notCalculated("no ratio is given where one of the two years has no deaths")
            : Cell.of((double) a / b, Interval.ofRatio(a, b));
    }

    /** Whether the year of the row, or every year of the period where the row is of all, is covered and over. */
    private boolean areWhole(Group group) {
        List<ReportingYear> years = ReportingYear.touched(raw.enquiry().from(), raw.enquiry().until());
        String year = group.id().replaceFirst("/.*", "");
        List<ReportingYear> its = years.stream().filter(y -> y.label().equals(year)).toList();
        return (its.isEmpty() ? years : its).stream().allMatch(this::areWhole);
    }

    private boolean areWhole(ReportingYear year) {
        return year.isWithin(raw.enquiry().from(), raw.enquiry().until())
            && !year.until().isAfter(raw.dataCut().atZone(LondonClock.LONDON).toLocalDate());
    }
}
