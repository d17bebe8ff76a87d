package org.cdop.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cdop.statistics.PublishedTable.Heading;
import org.cdop.statistics.PublishedTable.Line;

/** A picture of one column of a table: what it shows, its axis and its bars. Hidden values are named as hidden. */
public record Chart(String title, String axis, double most, List<Bar> bars, int leftOut) {

    private static final int SHORT = 20;

    /** The column that says most: one with an interval, else a share, a median or a total. */
    public static Chart of(PublishedTable table) {
        Heading column = column(table);
        boolean perCent = column.id().startsWith("percent");
        List<Line> lines = lines(table, column);
        double highest = lines.stream().map(l -> l.cell(column.id())).flatMap(c -> Stream.of(c.value(), c.upper()))
            .filter(v -> v != null).mapToDouble(Double::doubleValue).max().orElse(0);
        double most = perCent ? 100 : rounded(highest);
        String what = "total".equals(column.id()) ? "Number of children" : column.label();
        String axis = perCent ? "per cent" : what.toLowerCase(java.util.Locale.UK);
        return new Chart(what + (column.interval() ? ", with 95 % confidence intervals" : ""), axis, most,
            lines.stream().map(l -> Bar.of(l.label(), l.cell(column.id()), column.places(), most, perCent ? " %" : "", l.isTotal())).toList(),
            table.rows().size() - lines.size());
    }

    /** What stands at the middle of the axis. */
    public String half() {
        return number(most / 2);
    }

    /** What stands at the end of the axis. */
    public String full() {
        return number(most);
    }

    private static Heading column(PublishedTable table) {
        Optional<Heading> interval = table.columns().stream().filter(c -> c.interval() && calculated(table, c)).findFirst();
        return interval.or(() -> table.columns().stream().filter(c -> Stream.of("percent_recorded", "median_days", "total").anyMatch(c.id()::equals)).findFirst())
            .orElse(table.columns().get(0));
    }

    private static boolean calculated(PublishedTable table, Heading column) {
        return table.rows().stream().map(l -> l.cell(column.id())).anyMatch(c -> c.value() != null || c.suppressed());
    }

    /** All rows of a short table; of a long one those that are not nought. A total stands among percentages only. */
    private static List<Line> lines(PublishedTable table, Heading column) {
        boolean share = column.id().startsWith("percent") || column.id().startsWith("median");
        List<Line> some = table.rows().stream().filter(l -> !l.isTotal() || share && l.cell(column.id()).value() != null).toList();
        if (some.size() <= SHORT) {
            return some;
        }
        return some.stream().filter(l -> isSomething(l.cell(column.id()))).toList();
    }

    private static boolean isSomething(Cell cell) {
        return cell.suppressed() || cell.value() != null && cell.value() > 0;
    }

    private static double rounded(double highest) {
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 1))));
        return Stream.of(1, 2, 4, 6, 8, 10).mapToDouble(m -> m * step).filter(m -> m >= highest && m >= 2).min().orElse(10 * step);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format("%,d", (long) value) : String.valueOf(value);
    }
}
