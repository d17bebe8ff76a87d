package org.cdop.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every cell of every public table of a ledger, numbered, and in which of them an entry counts by what is told of it. */
final class TwinCells {

    private static final int UNSEEN = 1;
    private static final int INNER = 2;
    private static final int MARGIN = 5;
    private static final int WHOLE = 30;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> weights = new ArrayList<>();
    private final List<Placing> placings;
    private final int[][] of;
    private final int[][] sizes;
    private final int[][][] placed;
    private final Map<Integer, List<Integer>> placingsOfCell = new HashMap<>();
    private final Map<Map<Integer, Integer>, int[]> same = new HashMap<>();

    TwinCells(List<Placing> placings, Entries entries) {
        this.placings = placings;
        this.of = placings.stream().map(p -> p.of().stream().mapToInt(entries::characteristic).toArray()).toArray(int[][]::new);
        this.sizes = new int[placings.size()][];
        this.placed = new int[placings.size()][][];
        for (int p = 0; p < placings.size(); p++) {
            place(p, entries);
        }
    }

    private void place(int p, Entries entries) {
        sizes[p] = java.util.Arrays.stream(of[p]).map(c -> entries.values(c).size()).toArray();
        int combinations = java.util.Arrays.stream(sizes[p]).reduce(1, (a, b) -> a * b);
        placed[p] = new int[combinations][];
        Placing placing = placings.get(p);
        for (int i = 0; i < combinations; i++) {
            List<String> values = new ArrayList<>();
            int rest = i;
            for (int d = 0; d < of[p].length; d++) {
                values.add(entries.values(of[p][d]).get(rest % sizes[p][d]));
                rest /= sizes[p][d];
            }
            placed[p][i] = cells(placing, values, p);
        }
    }

    /** Cell and times, one after the other. */
    private int[] cells(Placing placing, List<String> values, int p) {
        Map<Integer, Integer> times = new TreeMap<>();
        boolean isTable = !placing.table().isEmpty();
        List<Placing.Place> places = isTable ? placing.places(Measures.of(placing.table()), values) : placing.places().apply(values);
        places.forEach(at -> times.merge(number(placing, at), at.times(), Integer::sum));
        times.keySet().forEach(cell -> {
            List<Integer> its = placingsOfCell.computeIfAbsent(cell, c -> new ArrayList<>());
            if (!its.contains(p)) {
                its.add(p);
            }
        });
        times.values().removeIf(t -> t == 0);
        // the same array where the same is counted: then a change need not be counted
        return same.computeIfAbsent(times, t -> t.entrySet().stream().flatMapToInt(e -> java.util.stream.IntStream.of(e.getKey(), e.getValue())).toArray());
    }

    private int number(Placing placing, Placing.Place at) {
        return numbers.computeIfAbsent(name(placing.table(), at.row(), at.column()), n -> {
            weights.add(weight(placing.table(), at));
            return weights.size() - 1;
        });
    }

    private static int weight(String table, Placing.Place at) {
        if (table.isEmpty()) {
            return WHOLE;
        }
        Measure measure = Measures.of(table);
        Column column = measure.column(at.column());
        boolean total = at.row().equals(Group.TOTAL) || at.row().equals(Placing.YEAR);
        boolean sum = column.kind() == Column.Kind.SUM || measure.columns().stream().filter(Column::isCount).count() == 1;
        return !column.isPrinted() ? UNSEEN : total && sum ? WHOLE : total || sum ? MARGIN : INNER;
    }

    static String name(String table, String row, String column) {
        return table + "|" + row + "|" + column;
    }

    /** The number of a cell; negative where no entry is ever counted in it. */
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    int size() {
        return weights.size();
    }

    int weight(int cell) {
        return weights.get(cell);
    }

    int placings() {
        return placings.size();
    }

    /** The placings that depend on one of these characteristics. */
    int[] placingsBy(int... characteristics) {
        return java.util.stream.IntStream.range(0, of.length).filter(p -> java.util.Arrays.stream(of[p])
            .anyMatch(c -> java.util.Arrays.stream(characteristics).anyMatch(x -> x == c))).toArray();
    }

    /** All placings: those that depend on where an entry is counted. */
    int[] allPlacings() {
        return java.util.stream.IntStream.range(0, of.length).toArray();
    }

    /** The characteristics on which a placing depends. */
    int[] of(int placing) {
        return of[placing];
    }

    /** The placings that count entries in this cell. */
    List<Integer> placingsOf(int cell) {
        return placingsOfCell.get(cell);
    }

    /** The cells in which a placing counts an entry, and how many times, one after the other. */
    int[] at(int placing, byte[] told) {
        int combination = 0;
        for (int d = of[placing].length - 1; d >= 0; d--) {
            combination = combination * sizes[placing][d] + told[of[placing][d]];
        }
        return placed[placing][combination];
    }
}
