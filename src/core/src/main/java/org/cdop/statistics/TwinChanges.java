package org.cdop.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How a twin could be changed: two entries exchange something that tables count of them, or one takes it over, or they exchange their
 * years or panels; as a last resort one is left out.
 */
final class TwinChanges {

    private static final int PARTNERS = 6;
    private static final int MEMBERS = 2;

    private final Twin twin;
    private final TwinCells cells;
    private final TwinScopes scopes;
    private final Random dice;
    private final int[][] sets;
    private final int[][] placings;
    private final int[] everywhere;
    private final Map<Integer, int[]> setsOfCell = new HashMap<>();
    private final Map<Long, List<Integer>> entriesOf = new HashMap<>();
    private final Map<Integer, List<Integer>> inScope = new HashMap<>();

    /** An entry as it is tried. */
    record Change(int entry, byte[] values, int panel, int year, int[] placings) {

        /** The entry as the twin has it. */
        Change undone(Twin twin) {
            return new Change(entry, twin.told(entry), twin.panel(entry), twin.year(entry), placings);
        }
    }

    TwinChanges(Twin twin, List<TreeSet<String>> together, Random dice) {
        this.twin = twin;
        this.cells = twin.cells();
        this.scopes = twin.scopes();
        this.dice = dice;
        this.sets = together.stream().map(s -> s.stream().mapToInt(twin.entries()::characteristic).toArray()).toArray(int[][]::new);
        this.placings = Arrays.stream(sets).map(cells::placingsBy).toArray(int[][]::new);
        this.everywhere = cells.allPlacings();
        for (int e = 0; e < twin.entries().size(); e++) {
            entriesOf.computeIfAbsent(place(twin.entries().panel(e), twin.entries().year(e)), p -> new ArrayList<>()).add(e);
            for (int scope : scopes.containing(twin.entries().panel(e), twin.entries().year(e))) {
                inScope.computeIfAbsent(scope, s -> new ArrayList<>()).add(e);
            }
        }
    }

    private static long place(int panel, int year) {
        return panel * 10_000L + year;
    }

    /** Changes that may let a small count differ. */
    List<List<Change>> letDiffer(int scope, int cell, boolean lastResort) {
        List<List<Change>> all = new ArrayList<>();
        for (int entry : members(scope, cell)) {
            for (int partner : partners(entry)) {
                for (int set : setsOf(cell)) {
                    if (!Arrays.equals(values(entry, sets[set]), values(partner, sets[set]))) {
                        all.add(exchange(entry, partner, set, true));
                        all.add(exchange(entry, partner, set, false));
                        all.add(exchange(partner, entry, set, false));
                    }
                }
                if (setsOf(cell).length == 0 || lastResort) {
                    all.add(List.of(move(entry, partner), move(partner, entry)));
                    all.add(List.of(move(entry, partner)));
                }
            }
            if (setsOf(cell).length == 0 || lastResort) {
                all.add(List.of(new Change(entry, twin.told(entry), twin.panel(entry), anyYear(), everywhere)));
                all.add(List.of(new Change(entry, twin.told(entry), Entries.NOWHERE, Entries.NOWHERE, everywhere)));
            }
        }
        return all;
    }

    /** The sets of characteristics on which the cell depends. */
    private int[] setsOf(int cell) {
        return setsOfCell.computeIfAbsent(cell, c -> {
            TreeSet<Integer> its = new TreeSet<>();
            for (int placing : cells.placingsOf(c)) {
                for (int characteristic : cells.of(placing)) {
                    for (int s = 0; s < sets.length; s++) {
                        if (Arrays.stream(sets[s]).anyMatch(x -> x == characteristic)) {
                            its.add(s);
                        }
                    }
                }
            }
            return its.stream().mapToInt(Integer::intValue).toArray();
        });
    }

    /** Some entries that the cell counts, in the twin as it is. */
    private List<Integer> members(int scope, int cell) {
        List<Integer> its = new ArrayList<>(inScope.getOrDefault(scope, List.of()).stream().filter(e -> counts(e, cell)).toList());
        if (its.isEmpty()) {
            IntStream.range(0, twin.entries().size()).filter(e -> counts(e, cell) && Arrays.stream(scopes.containing(twin.panel(e), twin.year(e)))
                .anyMatch(s -> s == scope)).forEach(its::add);
        }
        java.util.Collections.shuffle(its, dice);
        return its.subList(0, Math.min(MEMBERS, its.size()));
    }

    private boolean counts(int entry, int cell) {
        if (twin.panel(entry) == Entries.NOWHERE) {
            return false;
        }
        for (int placing : cells.placingsOf(cell)) {
            int[] at = cells.at(placing, twin.told(entry));
            for (int i = 0; i < at.length; i += 2) {
                if (at[i] == cell) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Others of the same panel and year, of another year, of another panel, of anywhere. */
    private List<Integer> partners(int entry) {
        int panel = twin.entries().panel(entry);
        int year = twin.entries().year(entry);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < PARTNERS; i++) {
            any(entriesOf.get(place(panel, year)), all);
            any(entriesOf.get(place(panel, anyYear())), all);
            any(entriesOf.get(place(dice.nextInt(twin.entries().panels().size()), year)), all);
        }
        all.add(dice.nextInt(twin.entries().size()));
        all.removeIf(e -> e == entry || twin.panel(e) == Entries.NOWHERE);
        return all.stream().distinct().toList();
    }

    private int anyYear() {
        return scopes.first() + dice.nextInt(scopes.last() - scopes.first() + 1);
    }

    private void any(List<Integer> some, List<Integer> into) {
        if (some != null) {
            into.add(some.get(dice.nextInt(some.size())));
        }
    }

    private byte[] values(int entry, int[] set) {
        byte[] its = new byte[set.length];
        for (int i = 0; i < set.length; i++) {
            its[i] = twin.told(entry)[set[i]];
        }
        return its;
    }

    /** The entry as it is, with what these values tell of a set. */
    private Change take(int entry, byte[] from, int set) {
        byte[] values = twin.told(entry).clone();
        for (int characteristic : sets[set]) {
            values[characteristic] = from[characteristic];
        }
        return new Change(entry, values, twin.panel(entry), twin.year(entry), placings[set]);
    }

    private List<Change> exchange(int entry, int partner, int set, boolean both) {
        Change one = take(entry, twin.told(partner), set);
        return both ? List.of(one, take(partner, twin.told(entry), set)) : List.of(one);
    }

    private Change move(int entry, int to) {
        return new Change(entry, twin.told(entry), twin.panel(to), twin.year(to), everywhere);
    }

    /** Takes back something of an entry, or exchanges it with another one. */
    List<Change> some(int entry, int kind) {
        if (sets.length == 0) {
            return List.of();
        }
        int set = dice.nextInt(sets.length);
        List<Integer> partners = partners(entry);
        return kind % 3 == 0 || partners.isEmpty() ? List.of(take(entry, twin.entries().told(entry), set))
            : exchange(entry, partners.get(dice.nextInt(partners.size())), set, kind % 3 == 1);
    }
}
