package org.cdop.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Further sets of entries, as like the true one as can be, so that every small count of every public table is another in one of them.
 * A count is shown where all sets give the same; one that is hidden differs in one of them. Whoever has all public tables cannot tell
 * which of the sets is the true one, and so can pin no hidden count to one value, by whatever sums. One twin is worked on at a time.
 */
final class Twin {

    private static final int EXPOSED = 40;
    private static final int BROKEN = 1_000_000;

    private final Entries entries;
    private final TwinCells cells;
    private final TwinScopes scopes;
    private final int[][] truth;
    private final int[][] delta;
    private final boolean[][] shown;
    private final TwinEntries here;
    private final boolean[][] settled;
    private final Set<Integer> decided = new HashSet<>();
    private final List<List<TwinEntries.Other>> finished = new ArrayList<>();
    private long cost;
    private int broken;

    Twin(Entries entries, TwinCells cells, TwinScopes scopes) {
        this.entries = entries;
        this.cells = cells;
        this.scopes = scopes;
        this.truth = new int[scopes.size()][cells.size()];
        this.delta = new int[scopes.size()][cells.size()];
        this.settled = new boolean[scopes.size()][cells.size()];
        this.shown = new boolean[scopes.size()][cells.size()];
        this.here = new TwinEntries(entries);
        for (int e = 0; e < here.size(); e++) {
            for (int p = 0; p < cells.placings(); p++) {
                int[] at = cells.at(p, here.told(e));
                for (int scope : scopes.containing(here.panel(e), here.year(e))) {
                    for (int i = 0; i < at.length; i += 2) {
                        truth[scope][at[i]] += at[i + 1];
                    }
                }
            }
        }
        reckon();
    }

    private void reckon() {
        cost = 0;
        for (int scope = 0; scope < truth.length; scope++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                cost += price(scope, cell);
            }
        }
    }

    /** Leaves this twin as it is, and begins another that is like the truth; one that could not be true is let go. */
    void next() {
        List<TwinEntries.Other> others = others();
        boolean stands = !isBroken();
        if (stands) {
            finished.add(others);
        }
        for (int scope = 0; scope < truth.length; scope++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                settled[scope][cell] |= stands && delta[scope][cell] != 0;
            }
            Arrays.fill(delta[scope], 0);
        }
        here.reset(others);
        broken = 0;
        reckon();
    }

    /** All sets of entries that differ from the truth. */
    List<Twin> sets() {
        List<List<TwinEntries.Other>> all = new ArrayList<>(finished);
        all.add(others());
        return all.stream().map(this::with).toList();
    }

    /** The truth alone. */
    Twin truth() {
        return with(List.of());
    }

    private Twin with(List<TwinEntries.Other> others) {
        Twin set = new Twin(entries, cells, scopes);
        others.forEach(o -> set.change(o.entry(), o.told(), o.panel(), o.year(), cells.allPlacings()));
        return set;
    }

    /** The entries that are others in the twin that is worked on. */
    List<TwinEntries.Other> others() {
        return here.others();
    }

    /** The twins before this one: which entries are others in each. */
    List<List<TwinEntries.Other>> finished() {
        return finished;
    }

    /** A count from 1 to the small number that was not shown before: it must differ. */
    boolean isSmall(int scope, int cell) {
        int count = truth[scope][cell];
        return count >= 1 && count <= scopes.small(scope) && !shown[scope][cell];
    }

    /** A small count that is the same in all sets. */
    boolean isExposed(int scope, int cell) {
        return !differs(scope, cell) && isSmall(scope, cell);
    }

    /** Whether the sets differ in this count. */
    boolean differs(int scope, int cell) {
        return settled[scope][cell] || delta[scope][cell] != 0;
    }

    /** A small count that could be worked out from what was published, and does not follow from small counts shown by decision. */
    boolean isGivenAway(int scope, int cell) {
        return isExposed(scope, cell) && decided.stream().noneMatch(other -> scopes.scope(other).overlaps(scopes.scope(scope)));
    }

    int truth(int scope, int cell) {
        return truth[scope][cell];
    }

    /** The count in the twin that is worked on. */
    int count(int scope, int cell) {
        return truth[scope][cell] + delta[scope][cell];
    }

    /** What is lost with the counts that differ and need not, and with those that must and do not. */
    long cost() {
        return cost;
    }

    /** A count that was shown to the public before. No twin may give it otherwise, as long as it is what it was. */
    void remember(int scope, int cell, long count) {
        if (truth[scope][cell] == count && !shown[scope][cell]) {
            cost -= price(scope, cell);
            shown[scope][cell] = true;
            cost += price(scope, cell);
            if (count >= 1 && count <= scopes.small(scope)) {
                decided.add(scope);
            }
        }
    }

    /** Whether the twin that is worked on could not be true: it gives a count otherwise that was shown before, or one below nought. */
    boolean isBroken() {
        return broken > 0;
    }

    /** Whether the count is hidden from the public: it is small and was not shown before, or the sets differ in it. */
    boolean isHidden(int scope, int cell) {
        return isSmall(scope, cell) || differs(scope, cell);
    }

    /**
     * Lets the entry be another one in the twin: with these values, in this panel and year.
     *
     * @param placings those that depend on what is changed
     */
    void change(int entry, byte[] values, int itsPanel, int itsYear, int[] placings) {
        int[] from = scopes.containing(here.panel(entry), here.year(entry));
        int[] to = scopes.containing(itsPanel, itsYear);
        for (int p : placings) {
            int[] old = cells.at(p, here.told(entry));
            int[] now = cells.at(p, values);
            if (from != to || old != now) {
                count(old, from, -1);
                count(now, to, 1);
            }
        }
        here.set(entry, values, itsPanel, itsYear);
    }

    private void count(int[] at, int[] in, int sign) {
        for (int scope : in) {
            for (int i = 0; i < at.length; i += 2) {
                cost -= price(scope, at[i]);
                broken -= breaks(scope, at[i]);
                delta[scope][at[i]] += sign * at[i + 1];
                broken += breaks(scope, at[i]);
                cost += price(scope, at[i]);
            }
        }
    }

    /** A twin that gives a count otherwise that was shown, or one below nought, could not be true. */
    private int breaks(int scope, int cell) {
        return shown[scope][cell] && delta[scope][cell] != 0 || count(scope, cell) < Math.min(0, truth[scope][cell]) ? 1 : 0;
    }

    private int price(int scope, int cell) {
        if (breaks(scope, cell) > 0) {
            return BROKEN;
        }
        if (isSmall(scope, cell)) {
            return differs(scope, cell) ? 0 : EXPOSED;
        }
        return settled[scope][cell] || delta[scope][cell] == 0 ? 0
            : cells.weight(cell) * scopes.weight(scope) * (truth[scope][cell] == 0 ? 2 : 1);
    }

    byte[] told(int entry) {
        return here.told(entry);
    }

    int panel(int entry) {
        return here.panel(entry);
    }

    int year(int entry) {
        return here.year(entry);
    }

    Entries entries() {
        return entries;
    }

    TwinCells cells() {
        return cells;
    }

    TwinScopes scopes() {
        return scopes;
    }

    /** The entries that are other ones in the twin that is worked on. */
    List<Integer> changed() {
        return here.changed();
    }
}
