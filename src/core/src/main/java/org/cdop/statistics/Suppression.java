package org.cdop.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which counts of a table are hidden. First those from 1 to the small number; then as many others as it takes that the sums
 * printed with them neither give a hidden count back nor show that it is small. Noughts and totals are hidden last.
 */
final class Suppression {

    private static final long NOUGHT = 1_000_000_000L;
    private static final long TOTAL = 1_000_000_000_000L;
    private static final long ALONE = 1_000_000L;

    private final long[] values;
    private final boolean[] printed;
    private final List<Relation> relations;
    private final int small;
    private final boolean[] hidden;

    /** @param printed false for a count that the table never prints but that the printed ones would give away */
    private Suppression(long[] values, boolean[] printed, List<Relation> relations, int small) {
        this.values = values;
        this.printed = printed;
        this.relations = relations;
        this.small = small;
        this.hidden = new boolean[values.length];
    }

    static boolean[] of(long[] values, boolean[] printed, List<Relation> relations, int small) {
        return new Suppression(values, printed, relations, small).hide();
    }

    private boolean[] hide() {
        for (int i = 0; i < values.length; i++) {
            hidden[i] = isSmall(i) || !printed[i];
        }
        Optional<Integer> weak = weakest();
        while (weak.isPresent()) {
            Optional<Integer> next = companion(weak.get());
            if (next.isEmpty()) {
                break;
            }
            hidden[next.get()] = true;
            weak = weakest();
        }
        return hidden;
    }

    private boolean isSmall(int i) {
        return values[i] >= 1 && values[i] <= small;
    }

    /** A hidden count that the printed ones still give away; first one that a single sum gives away. */
    private Optional<Integer> weakest() {
        Bounds bounds = new Bounds(values, hidden, relations);
        List<Integer> weak = IntStream.range(0, values.length).filter(i -> hidden[i] && (isSmall(i) || printed[i]))
            .filter(i -> isWeak(i, bounds)).boxed().toList();
        return weak.stream().filter(i -> !guilty(i).isEmpty()).findFirst().or(() -> weak.stream().findFirst());
    }

    private boolean isWeak(int i, Bounds bounds) {
        double highest = bounds.highest(i);
        return isSmall(i) && highest <= small || highest == bounds.lowest(i);
    }

    /** Another count to hide beside it: from the sum that gives it away, the one that costs least. */
    private Optional<Integer> companion(int weak) {
        List<Relation> its = relations.stream().filter(r -> r.has(weak)).toList();
        Comparator<Integer> cost = Comparator.comparingLong(this::cost);
        return Stream.of(guilty(weak), its, relations)
            .map(some -> some.stream().flatMap(Relation::cells).filter(c -> !hidden[c]).min(cost))
            .flatMap(Optional::stream).findFirst();
    }

    private List<Relation> guilty(int weak) {
        return relations.stream().filter(r -> r.has(weak) && gives(r, weak)).toList();
    }

    private boolean gives(Relation relation, int weak) {
        List<Integer> unknown = relation.cells().filter(c -> hidden[c]).toList();
        long sum = relation.parts().stream().filter(c -> hidden[c]).mapToLong(c -> values[c]).sum();
        return unknown.size() == 1 || !hidden[relation.total()] && isSmall(weak) && sum <= small;
    }

    private long cost(int cell) {
        boolean total = relations.stream().anyMatch(r -> r.total() == cell);
        boolean alone = relations.stream().anyMatch(r -> r.has(cell) && r.cells().noneMatch(c -> hidden[c]));
        return (total ? TOTAL : 0) + (values[cell] == 0 ? NOUGHT : 0) + (alone ? ALONE : 0) + values[cell];
    }
}
