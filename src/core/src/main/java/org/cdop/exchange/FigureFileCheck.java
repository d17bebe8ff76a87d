package org.cdop.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks a whole file of figures: each row by itself, then against the rows before it and the figures that there are. One that
 * stands twice in the file is an error; one that is there already is replaced, with a warning.
 */
final class FigureFileCheck {

    private static final int BATCH = 1000;

    private record Read(CsvRow row, FileFigure told) {
    }

    private final Set<String> columns;
    private final Set<String> needed;
    private final Function<CsvRow, ? extends FileFigure> rows;
    private final Function<String, Set<String>> knownKeys;
    private final Findings findings = new Findings();
    private final Map<String, Long> seen = new HashMap<>();
    private final List<Read> batch = new ArrayList<>();

    /** @param columns in the order in which a figure tells its values; @param knownKeys which of some figures, given as JSON, are there already */
    FigureFileCheck(Set<String> columns, Set<String> needed, Function<CsvRow, ? extends FileFigure> rows, Function<String, Set<String>> knownKeys) {
        this.columns = columns;
        this.needed = needed;
        this.rows = rows;
        this.knownKeys = knownKeys;
    }

    /** Hands on some hundred figures at a time as JSON, while nothing was wrong so far. */
    ImportReport read(InputStream file, Consumer<String> taker) {
        new CsvFile(columns, needed, findings).read(file, row -> {
            FileFigure told = rows.apply(row);
            if (!row.rejected()) {
                Long before = seen.putIfAbsent(told.key(), row.number());
                if (before != null) {
                    row.wrong(null, "The same figure stands in row " + before + ".");
                } else {
                    batch.add(new Read(row, told));
                }
            }
            if (batch.size() == BATCH) {
                close(taker);
            }
        });
        close(taker);
        return findings.report();
    }

    private void close(Consumer<String> taker) {
        if (batch.isEmpty()) {
            return;
        }
        String json = json();
        Set<String> there = knownKeys.apply(json);
        batch.stream().filter(read -> there.contains(read.told().key()))
            .forEach(read -> read.row().odd(columns.contains("count") ? "count" : "numerator", "This figure is here already and is replaced."));
        if (findings.isClean()) {
            taker.accept(json);
        }
        batch.clear();
    }

    private String json() {
        RowsOfTable figures = new RowsOfTable();
        batch.forEach(read -> add(read.told(), figures));
        return figures.document();
    }

    private void add(FileFigure told, RowsOfTable figures) {
        RowsOfTable row = figures.row().with("key", told.key());
        Iterator<?> values = told.values().iterator();
        columns.forEach(column -> row.with(column, values.next()));
        row.close();
    }
}
