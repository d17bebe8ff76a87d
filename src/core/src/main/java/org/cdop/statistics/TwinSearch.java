package org.cdop.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.cdop.statistics.TwinChanges.Change;

/**
 * Changes the twin until every small count differs, at as little loss as is found. A local search: what it finds need not be the least,
 * but holds.
 */
final class TwinSearch {

    private static final int MOST_TWINS = 30;
    private static final int TRIES_FOR_EACH = 12;
    private static final int MOST_TRIES = 60_000;

    private final Twin twin;
    private final Random dice;
    private final TwinChanges changes;

    TwinSearch(Twin twin, List<TreeSet<String>> together, Random dice) {
        this.twin = twin;
        this.dice = dice;
        this.changes = new TwinChanges(twin, together, dice);
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
        for (int scope = 0; scope < twin.scopes().size(); scope++) {
            for (int cell = 0; cell < twin.cells().size(); cell++) {
                if (twin.isExposed(scope, cell)) {
                    all.add(new int[] {scope, cell});
                }
            }
        }
        all.sort(Comparator.comparingInt(at -> -twin.scopes().weight(at[0])));
        return all;
    }

    private void protect(int scope, int cell, boolean lastResort) {
        List<Change> best = null;
        long least = Long.MAX_VALUE;
        for (List<Change> candidate : changes.letDiffer(scope, cell, lastResort)) {
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

    /** Answers the changes that take them back. */
    private List<Change> apply(List<Change> tried) {
        List<Change> undo = new ArrayList<>();
        for (Change change : tried) {
            undo.add(0, change.undone(twin));
            twin.change(change.entry(), change.values(), change.panel(), change.year(), change.placings());
        }
        return undo;
    }

    /** Takes changes back, or makes further ones, wherever less is hidden by it and no small count is exposed. */
    private void improve(int tries) {
        List<Integer> changed = twin.changed();
        for (int i = 0; i < tries && !changed.isEmpty(); i++) {
            long before = twin.cost();
            List<Change> undo = apply(changes.some(changed.get(dice.nextInt(changed.size())), i));
            if (twin.cost() >= before) {
                apply(undo);
            }
        }
    }
}
