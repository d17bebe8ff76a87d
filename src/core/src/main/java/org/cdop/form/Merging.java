package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Merges two people's work on one form by question, by entry of a group, by option of a choice of several. */
final class Merging {

    private final List<Answers.Conflict> conflicts = new ArrayList<>();

    private Merging() {
    }

    static Answers.Merged merge(Answers base, Answers mine, Answers theirs) {
        Merging merging = new Merging();
        Answers merged = Answers.of(merging.byQuestion("", base.values(), mine.values(), theirs.values()));
        merging.conflicts.removeIf(c -> c.linkId().endsWith(NotKnown.OTHER));
        return new Answers.Merged(TwoAnswers.kept(base, mine, merged, merging.conflicts), List.copyOf(merging.conflicts));
    }

    private Map<String, JsonValue> byQuestion(String path, Map<String, JsonValue> base, Map<String, JsonValue> mine,
                                              Map<String, JsonValue> theirs) {
        Set<String> all = new LinkedHashSet<>(theirs.keySet());
        all.addAll(mine.keySet());
        Map<String, JsonValue> merged = new LinkedHashMap<>();
        for (String id : all) {
            JsonValue result = one(path + id, base.get(id), mine.get(id), theirs.get(id));
            if (result != null) {
                merged.put(id, result);
            }
        }
        return merged;
    }

    private JsonValue one(String path, JsonValue was, JsonValue my, JsonValue their) {
        if (Objects.equals(my, was) || Objects.equals(my, their)) {
            return their;
        }
        if (Objects.equals(their, was)) {
            return my;
        }
        JsonArray before = was instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        if (my instanceof JsonArray mine && their instanceof JsonArray theirs) {
            if (codes(before) && codes(mine) && codes(theirs)) {
                return byOption(before, mine, theirs);
            }
            if (entries(before) && entries(mine) && entries(theirs) && keepTheirPlaces(before, mine, theirs)) {
                return byEntry(path, before, mine, theirs);
            }
        }
        conflicts.add(new Answers.Conflict(path, my, their));
        return their == null ? my : their;
    }

    private static boolean codes(JsonArray array) {
        return array.stream().allMatch(JsonString.class::isInstance);
    }

    private static boolean entries(JsonArray array) {
        return array.stream().allMatch(JsonObject.class::isInstance);
    }

    /** Nobody took an entry away, so that the n-th is still the same one for both. */
    private static boolean keepTheirPlaces(JsonArray before, JsonArray mine, JsonArray theirs) {
        return mine.size() >= before.size() && theirs.size() >= before.size();
    }

    /** Options that either added are in, options that either took away are out. */
    private static JsonValue byOption(JsonArray before, JsonArray mine, JsonArray theirs) {
        JsonArrayBuilder merged = Json.createArrayBuilder();
        Set<JsonValue> all = new LinkedHashSet<>(theirs);
        all.addAll(mine);
        all.stream().filter(c -> !before.contains(c) || mine.contains(c) && theirs.contains(c)).forEach(merged::add);
        JsonArray chosen = merged.build();
        return chosen.isEmpty() ? null : chosen;
    }

    /** Entries that both had are merged by question; then come those that each added, once where they are the same. */
    private JsonValue byEntry(String path, JsonArray before, JsonArray mine, JsonArray theirs) {
        JsonArrayBuilder merged = Json.createArrayBuilder();
        List<Integer> my = places(before, mine);
        List<Integer> their = places(before, theirs);
        for (int i = 0; i < before.size(); i++) {
            Map<String, JsonValue> entry = byQuestion(path + "[" + i + "].", before.getJsonObject(i), mine.getJsonObject(my.get(i)),
                theirs.getJsonObject(their.get(i)));
            merged.add(Answers.of(entry).toJsonObject());
        }
        List<JsonValue> added = new ArrayList<>(without(theirs, their));
        without(mine, my).stream().filter(e -> !added.contains(e)).forEach(added::add);
        added.forEach(merged::add);
        return merged.build();
    }

    /** Where each entry stands now: unchanged at its place or elsewhere, since others' entries may have come before it; else changed where it was. */
    private static List<Integer> places(JsonArray before, JsonArray now) {
        Integer[] places = new Integer[before.size()];
        Set<Integer> free = new TreeSet<>(IntStream.range(0, now.size()).boxed().toList());
        for (int i = 0; i < places.length; i++) {
            places[i] = before.get(i).equals(now.get(i)) && free.remove(i) ? Integer.valueOf(i) : null;
        }
        for (int i = 0; i < places.length; i++) {
            JsonValue entry = before.get(i);
            if (places[i] == null) {
                places[i] = free.stream().filter(at -> now.get(at).equals(entry)).findFirst().orElse(null);
            }
            free.remove(places[i] == null ? -1 : places[i]);
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null) {
                places[i] = free.contains(i) ? Integer.valueOf(i) : free.iterator().next();
                free.remove(places[i]);
            }
        }
        return List.of(places);
    }

    private static List<JsonValue> without(JsonArray entries, List<Integer> places) {
        return IntStream.range(0, entries.size()).filter(i -> !places.contains(i)).mapToObj(entries::get).toList();
    }
}
