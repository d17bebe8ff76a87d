package org.cdop.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Changes the twin until every small count differs, at as little loss as is found: two entries exchange something that tables count of
 * them, or one takes it over, or they exchange their years or panels; as a last resort one is left out. A local search: what it finds
 * need not be the least, but holds.
 */
final class TwinSearch {

    private static final int MOST_TWINS = 30;
    private static final int PARTNERS = 6;
    private static final int MEMBERS = 2;
    private static final int TRIES_FOR_EACH = 12;
    private static final int MOST_TRIES = 60_000;

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
    private record Change(int entry, byte[] values, int panel, int year, int[] placings) {
    }

    TwinSearch(Twin twin, List<TreeSet<String>> together, Random dice) {
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

    /** A small count may be left exposed where every other way gives something otherwise that was shown before. */
    void run() {
        for (int i = 0; i < MOST_TWINS && protectAll(false); i++) {
            if (protectAll(true)) {
                twin.next();
            }
        }
    }

    /** Whether a small count is still exposed. Two counts can expose each other: then one of them is left to the next twin. */
    private boolean protectAll(boolean lastResort) {
        List<int[]> exposed = exposed();
        for (int[] at : exposed) {
            if (twin.isExposed(at[0], at[1])) {
                protect(at[0], at[1], lastResort);
            }
        }
        improve(Math.min(MOST_TRIES, TRIES_FOR_EACH * exposed.size()));
        return !exposed().isEmpty();
    }

    /** Scope and cell of every small count that is the same in both sets; those of many entries first. */
    private List<int[]> exposed() {
        List<int[]> all = new ArrayList<>();
        for (int scope = 0; scope < scopes.size(); scope++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                if (twin.isExposed(scope, cell)) {
                    all.add(new int[] {scope, cell});
                }
            }
        }
        all.sort(Comparator.comparingInt(at -> -scopes.weight(at[0])));
        return all;
    }

    private void protect(int scope, int cell, boolean lastResort) {
        List<Change> best = null;
        long least = Long.MAX_VALUE;
        for (List<Change> candidate : candidates(scope, cell, lastResort)) {
            List<Change> undo = apply(candidate);
            if (twin.differs(scope, cell) && !twin.isBroken() && twin.cost() < least) {
                least = twin.cost();
                best = candidate;
            }
            apply(undo);
        }
        if (best != null) {
            apply(best);
        }
    }

    private List<Change> apply(List<Change> changes) {
        List<Change> undo = new ArrayList<>();
        for (Change change : changes) {
            undo.add(0, new Change(change.entry, twin.told(change.entry), twin.panel(change.entry), twin.year(change.entry),
                change.placings));
            twin.change(change.entry, change.values, change.panel, change.year, change.placings);
        }
        return undo;
    }

    private List<List<Change>> candidates(int scope, int cell, boolean lastResort) {
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

    /** Takes changes back, or makes further ones, wherever less is hidden by it and no small count is exposed. */
    private void improve(int tries) {
        List<Integer> changed = twin.changed();
        if (changed.isEmpty() || sets.length == 0) {
            return;
        }
        for (int i = 0; i < tries; i++) {
            int entry = changed.get(dice.nextInt(changed.size()));
            int set = dice.nextInt(sets.length);
            List<Integer> partners = partners(entry);
            List<Change> candidate = i % 3 == 0 || partners.isEmpty() ? List.of(take(entry, twin.entries().told(entry), set))
                : exchange(entry, partners.get(dice.nextInt(partners.size())), set, i % 3 == 1);
            long before = twin.cost();
            List<Change> undo = apply(candidate);
            if (twin.cost() >= before) {
                apply(undo);
            }
        }
    }

}
