package org.cdop.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;

/** Counts as the database gave them, completed with noughts and totals. Never leaves this room. */
final class RawTable {

    private final Measure measure;
    private final Enquiry enquiry;
    private final Instant dataCut;
    private final Long size;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Map<String, Double>> values = new LinkedHashMap<>();

    /** What a query answered for one group: counts, and medians that may be null. */
    record Counted(Group group, Map<String, Double> values) {
    }

    /** @param size number of cases in the population where the table itself has no total */
    RawTable(Measure measure, Enquiry enquiry, Instant dataCut, Long size, List<Counted> counted) {
        this.measure = measure;
        this.enquiry = enquiry;
        this.dataCut = dataCut;
        this.size = size;
        Map<String, Counted> found = new LinkedHashMap<>();
        counted.forEach(c -> found.put(c.group().id(), c));
        measure.rows().apply(enquiry).forEach(g -> add(g, found.remove(g.id())));
        Counted total = found.remove(Group.TOTAL);
        found.values().forEach(c -> add(c.group(), c));
        if (measure.total()) {
            addTotal(total);
        }
        values.values().forEach(this::addUp);
    }

    /** The same table with every count rounded to the nearest multiple, each by itself. */
    RawTable rounded(int to) {
        return with((group, column) -> Math.round(count(group, column) / (double) to) * to, size == null ? null : Long.valueOf(Math.round((double) size / to) * to));
    }

    /**
     * The same table with other counts.
     *
     * @param counts by group and column
     */
    RawTable with(ToLongBiFunction<Group, String> counts, Long itsSize) {
        RawTable same = new RawTable(measure, enquiry, dataCut, itsSize, List.of());
        same.groups.clear();
        same.groups.addAll(groups);
        same.values.clear();
        groups.forEach(group -> {
            Map<String, Double> its = new HashMap<>(values.get(group.id()));
            measure.columns().stream().filter(Column::isCount).forEach(c -> its.put(c.id(), (double) counts.applyAsLong(group, c.id())));
            same.values.put(group.id(), its);
        });
        return same;
    }

    private void add(Group group, Counted counted) {
        Map<String, Double> row = new HashMap<>(counted == null ? Map.of() : counted.values());
        for (Column column : measure.columns()) {
            if (column.kind() == Column.Kind.COUNT) {
                row.putIfAbsent(column.id(), 0.0);
            }
        }
        groups.add(group);
        values.put(group.id(), row);
    }

    private void addTotal(Counted counted) {
        Map<String, Double> total = new HashMap<>(counted == null ? Map.of() : counted.values());
        for (Column column : measure.columns()) {
            if (column.kind() == Column.Kind.COUNT) {
                total.put(column.id(), values.values().stream().mapToDouble(row -> row.get(column.id())).sum());
            }
        }
        groups.add(Groups.TOTAL);
        values.put(Group.TOTAL, total);
    }

    private void addUp(Map<String, Double> row) {
        List<Column> sums = new ArrayList<>(measure.columns().stream().filter(c -> c.kind() == Column.Kind.SUM).toList());
        while (!sums.isEmpty()) {
            Column ready = sums.stream().filter(s -> row.keySet().containsAll(s.parts())).findFirst().orElseThrow();
            row.put(ready.id(), ready.parts().stream().mapToDouble(row::get).sum());
            sums.remove(ready);
        }
    }

    /** With the theme that is followed, where one is. */
    String title() {
        String title = measure.sql(enquiry.population()).header("Title");
        return measure.isTrend() ? title + ": " + enquiry.trend().inWords() : title;
    }

    /** What a reader must know, first that not all cases are looked at. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(measure.notes());
        if (!enquiry.narrowing().isNone()) {
            notes.add(0, "Not all cases: only " + enquiry.narrowing().inWords() + ".");
        }
        return notes;
    }

    Measure measure() {
        return measure;
    }

    Enquiry enquiry() {
        return enquiry;
    }

    Instant dataCut() {
        return dataCut;
    }

    List<Group> groups() {
        return groups;
    }

    /** Null where there is none, as for the median of no reviews. */
    Double value(Group group, String column) {
        return values.get(group.id()).get(column);
    }

    long count(Group group, String column) {
        return Math.round(value(group, column));
    }

    /** Number of cases in the table's population. */
    long size() {
        return size != null ? size : count(Groups.TOTAL, measure.size());
    }
}
