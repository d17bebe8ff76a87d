package org.cdop.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;

/** Makes the twin of a ledger from what is recorded and from how it differed before, and keeps how it differs. */
final class TwinStore {

    private static final String LEDGER = "ledger";
    private static final String PANEL = "panel";
    private static final String YEAR = "year";

    private final Queries queries;
    private final Clock clock;
    private final Ledger ledger;

    /** How an entry differed before. */
    private record Kept(int twin, String entry, String characteristic, String value) {
    }

    TwinStore(Queries queries, Clock clock, Ledger ledger) {
        this.queries = queries;
        this.clock = clock;
        this.ledger = ledger;
    }

    /**
     * The twin as it is kept, changed further until every small count differs, and kept again.
     *
     * @param pool  years that are pooled, by panel and for all panels
     * @param small the largest count that is hidden, by panel and for all panels
     */
    Twin make(List<String> panels, ToIntFunction<String> pool, ToIntFunction<String> small, Random dice) {
        int last = ReportingYear.lastBefore(LocalDate.now(clock)).endsIn();
        Map<String, List<String>> codes = new LinkedHashMap<>();
        queries.list(file("codes"), Map.of(), row -> codes.put(row.text("code"), row.texts("themes")));
        Entries entries = entries(panels, new ReportingYear(last), codes);
        List<Kept> kept = queries.list(file("changes"), Map.of(LEDGER, ledger.key()), row -> new Kept(row.integer("twin"), row.text("entry"),
            row.text("characteristic"), row.text("value")));
        kept.stream().filter(k -> !isPlace(k)).forEach(k -> entries.value(entries.characteristic(k.characteristic), k.value));
        List<Placing> placings = Placings.of(ledger, List.copyOf(entries.characteristics()), List.copyOf(codes.keySet()));
        placings.forEach(p -> p.of().forEach(entries::characteristic));
        List<ShownCount> shown = shown();
        TwinScopes scopes = new TwinScopes(panels, Math.min(last, entries.firstYear(last)), last, lengths(panels, pool, shown), small);
        Twin twin = new Twin(entries, new TwinCells(placings, entries), scopes);
        shown.forEach(s -> remember(twin, s));
        restore(twin, kept);
        new TwinSearch(twin, Placings.together(List.copyOf(entries.characteristics()), codes), dice).run();
        keep(twin, kept);
        return twin;
    }

    private static void remember(Twin twin, ShownCount shown) {
        int scope = twin.scopes().number(shown.scope());
        int cell = twin.cells().number(shown.cell());
        if (scope >= 0 && cell >= 0) {
            twin.remember(scope, cell, shown.count());
        }
    }

    private Entries entries(List<String> panels, ReportingYear last, Map<String, List<String>> codes) {
        Entries entries = new Entries(panels);
        SqlFile file = file(ledger.key());
        Map<String, Object> values = new HashMap<>(Map.of("until", last.until()));
        Map<String, Object> more = Map.of("today", LocalDate.now(clock), "panels", panels);
        more.entrySet().stream().filter(e -> file.parameters().contains(e.getKey())).forEach(e -> values.put(e.getKey(), e.getValue()));
        queries.list(file, values, row -> {
            entries.add(row.text("entry"), row.text(PANEL), row.integer(YEAR), row.texts("features"));
            return null;
        });
        return entries;
    }

    private static Map<String, Set<Integer>> lengths(List<String> panels, ToIntFunction<String> pool, List<ShownCount> shown) {
        Map<String, Set<Integer>> lengths = new HashMap<>();
        for (String panel : panels) {
            lengths.put(panel, new TreeSet<>(Set.of(1)));
            lengths.get(panel).add(pool.applyAsInt(panel));
        }
        lengths.put(ReleaseScope.ALL_PANELS, new TreeSet<>(Set.of(1)));
        lengths.get(ReleaseScope.ALL_PANELS).add(pool.applyAsInt(ReleaseScope.ALL_PANELS));
        shown.stream().map(ShownCount::scope).distinct().filter(s -> lengths.containsKey(s.panel())).forEach(s -> lengths.get(s.panel()).add(s.years()));
        return lengths;
    }

    private static boolean isPlace(Kept kept) {
        return kept.characteristic.equals(PANEL) || kept.characteristic.equals(YEAR);
    }

    /** One twin after the other; the last of them is worked on further. */
    private static void restore(Twin twin, List<Kept> kept) {
        Map<Integer, Map<Integer, List<Kept>>> twins = new TreeMap<>();
        kept.stream().filter(k -> twin.entries().number(k.entry) != Entries.NOWHERE).forEach(k -> twins.computeIfAbsent(k.twin, t -> new LinkedHashMap<>())
            .computeIfAbsent(twin.entries().number(k.entry), e -> new ArrayList<>()).add(k));
        twins.forEach((number, byEntry) -> {
            if (!twin.changed().isEmpty()) {
                twin.next();
            }
            byEntry.forEach((entry, its) -> restore(twin, entry, its));
        });
        if (twin.isBroken()) {
            twin.next();
        }
    }

    private static void restore(Twin twin, int entry, List<Kept> kept) {
        byte[] told = twin.told(entry).clone();
        int panel = twin.panel(entry);
        int year = twin.year(entry);
        for (Kept k : kept) {
            if (k.characteristic.equals(PANEL)) {
                panel = twin.entries().panels().indexOf(k.value);
            } else if (k.characteristic.equals(YEAR)) {
                year = Integer.parseInt(k.value);
            } else {
                int characteristic = twin.entries().characteristic(k.characteristic);
                told[characteristic] = (byte) twin.entries().value(characteristic, k.value);
            }
        }
        twin.change(entry, told, panel, year, twin.cells().allPlacings());
    }

    private void keep(Twin twin, List<Kept> before) {
        Set<Kept> now = new LinkedHashSet<>();
        List<List<TwinEntries.Other>> twins = new ArrayList<>(twin.finished());
        twins.add(twin.others());
        for (int number = 0; number < twins.size(); number++) {
            for (TwinEntries.Other other : twins.get(number)) {
                now.addAll(kept(twin.entries(), number, other));
            }
        }
        Set<Kept> gone = new LinkedHashSet<>(before);
        gone.removeAll(now);
        now.removeAll(Set.copyOf(before));
        if (!gone.isEmpty()) {
            queries.run(file("forget-changes"), asLists(gone));
        }
        if (!now.isEmpty()) {
            Map<String, Object> lists = asLists(now);
            lists.put("values", now.stream().map(Kept::value).toList());
            queries.run(file("keep-changes"), lists);
        }
    }

    private Map<String, Object> asLists(Set<Kept> all) {
        return new HashMap<>(Map.of(LEDGER, ledger.key(), "twins", all.stream().map(Kept::twin).toList(),
            "entries", all.stream().map(Kept::entry).toList(), "characteristics", all.stream().map(Kept::characteristic).toList()));
    }

    private static List<Kept> kept(Entries entries, int number, TwinEntries.Other other) {
        List<Kept> all = new ArrayList<>();
        String id = entries.id(other.entry());
        byte[] its = entries.told(other.entry());
        for (int c = 0; c < its.length; c++) {
            if (its[c] != other.told()[c]) {
                all.add(new Kept(number, id, entries.characteristics().get(c), entries.values(c).get(other.told()[c])));
            }
        }
        if (entries.panel(other.entry()) != other.panel()) {
            all.add(new Kept(number, id, PANEL, other.panel() < 0 ? "" : entries.panels().get(other.panel())));
        }
        if (entries.year(other.entry()) != other.year()) {
            all.add(new Kept(number, id, YEAR, String.valueOf(other.year())));
        }
        return all;
    }

    private List<ShownCount> shown() {
        return queries.list(file("shown"), Map.of(LEDGER, ledger.key()), row -> new ShownCount(row.text(PANEL), row.integer("first_year"),
            row.integer("last_year"), row.text("cell"), row.number("count")));
    }

    /** Keeps what a public table shows: no later twin gives it otherwise. */
    void publish(List<ShownCount> shown) {
        if (!shown.isEmpty()) {
            queries.run(file("keep-shown"), Map.of(LEDGER, ledger.key(), "panels", shown.stream().map(ShownCount::panel).toList(),
                "firsts", shown.stream().map(ShownCount::first).toList(), "lasts", shown.stream().map(ShownCount::last).toList(),
                "cells", shown.stream().map(ShownCount::cell).toList(), "counts", shown.stream().map(ShownCount::count).toList()));
        }
    }

    void oneAtATime() {
        queries.list(file("one-at-a-time"), Map.of(LEDGER, ledger.key()), row -> row.text("locked"));
    }

    static SqlFile file(String name) {
        return SqlFile.of("statistics/twin/" + name + ".sql");
    }
}
