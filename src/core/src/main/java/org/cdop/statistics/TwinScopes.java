package org.cdop.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Every scope that a public table can be asked for: each panel and all panels together, each year and each pool that ends in it. */
final class TwinScopes {

    private static final int POOL = 2;
    private static final int ALL = 4;
    private static final int[] NONE = {};

    private final int first;
    private final int last;
    private final List<ReleaseScope> all = new ArrayList<>();
    private final Map<ReleaseScope, Integer> numbers = new HashMap<>();
    private final int[][][] containing;
    private final int[] small;

    /**
     * @param lengths how many years are pooled, by panel and for {@link ReleaseScope#ALL_PANELS}; one year is always there
     * @param smalls  the largest count that is hidden, by panel
     */
    TwinScopes(List<String> panels, int first, int last, Map<String, Set<Integer>> lengths, ToIntFunction<String> smalls) {
        this.first = first;
        this.last = last;
        panels.forEach(panel -> add(panel, lengths));
        if (panels.size() > 1) {
            add(ReleaseScope.ALL_PANELS, lengths);
        }
        small = all.stream().mapToInt(s -> smalls.applyAsInt(s.panel())).toArray();
        containing = new int[panels.size()][last - first + 1][];
        for (int p = 0; p < panels.size(); p++) {
            for (int year = first; year <= last; year++) {
                String panel = panels.get(p);
                int in = year;
                containing[p][year - first] = numbers.entrySet().stream().filter(e -> e.getKey().first() <= in && in <= e.getKey().last()
                    && (e.getKey().panel().equals(panel) || e.getKey().panel().equals(ReleaseScope.ALL_PANELS))).mapToInt(Map.Entry::getValue).toArray();
            }
        }
    }

    private void add(String panel, Map<String, Set<Integer>> lengths) {
        for (int year = first; year <= last; year++) {
            for (int length : lengths.getOrDefault(panel, Set.of(1))) {
                ReleaseScope scope = new ReleaseScope(panel, year - length + 1, year);
                numbers.put(scope, all.size());
                all.add(scope);
            }
        }
    }

    /** The scopes that count an entry of this panel and year; none where it is counted nowhere. */
    int[] containing(int panel, int year) {
        return panel < 0 || year < first || year > last ? NONE : containing[panel][year - first];
    }

    /** The number of a scope; negative where nothing of it is counted. */
    int number(ReleaseScope scope) {
        return numbers.getOrDefault(scope, -1);
    }

    ReleaseScope scope(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    int small(int scope) {
        return small[scope];
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** How much is lost where a count of this scope is hidden, beside others. */
    int weight(int scope) {
        ReleaseScope its = all.get(scope);
        return (its.years() > 1 ? POOL : 1) * (its.panel().equals(ReleaseScope.ALL_PANELS) ? ALL : 1);
    }
}
