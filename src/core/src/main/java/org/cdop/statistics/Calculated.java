package org.cdop.statistics;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Cells that are not counts: percentages, medians and whatever else is made from counts. One is hidden wherever a count
 * that it is made from is, before it can say why it is not calculated.
 */
final class Calculated {

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
            case MISSING -> Cell.notCalculated(column.because());
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
}
