package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The answers of one form: link id to answer. Never changed; a changed copy is made. An absent link id was not answered;
 * "not_known" and "not_applicable" are answers. A repeating group is a list of answers.
 */
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, JsonValue> values;

    private Answers(Map<String, JsonValue> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Answers parse(String json) {
        return of(Json.createReader(new StringReader(json)).readObject());
    }

    public static Answers of(JsonObject json) {
        return new Answers(json);
    }

    public String toJson() {
        return toJsonObject().toString();
    }

    public JsonObject toJsonObject() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach(json::add);
        return json.build();
    }

    public boolean has(String linkId) {
        return values.containsKey(linkId);
    }

    /** The answer, or null. */
    public JsonValue get(String linkId) {
        return values.get(linkId);
    }

    /** The answer as text: a code, a number as written, an ISO date; null where there is none. */
    public String text(String linkId) {
        return asText(values.get(linkId));
    }

    static String asText(JsonValue value) {
        if (value == null) {
            return null;
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    /** The code, or the several codes, of a choice; empty where not answered. */
    public List<String> codes(String linkId) {
        JsonValue value = values.get(linkId);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array.stream().filter(JsonString.class::isInstance).map(Answers::asText).toList();
        }
        return List.of(asText(value));
    }

    /** The entries of a repeating group. */
    public List<Answers> entries(String linkId) {
        JsonValue value = values.get(linkId);
        if (!(value instanceof JsonArray array)) {
            return List.of();
        }
        return array.stream().filter(JsonObject.class::isInstance).map(v -> of(v.asJsonObject())).toList();
    }

    public Set<String> linkIds() {
        return values.keySet();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Answers with(String linkId, JsonValue value) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(values);
        copy.put(linkId, value);
        return new Answers(copy);
    }

    public Answers with(String linkId, String text) {
        return with(linkId, Json.createValue(text));
    }

    public Answers with(String linkId, List<Answers> entries) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        entries.forEach(e -> array.add(e.toJsonObject()));
        return with(linkId, array.build());
    }

    public Answers without(String linkId) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(values);
        copy.remove(linkId);
        return new Answers(copy);
    }

    /** Without the answers to questions that are not asked, given the others. */
    public Answers enabledOnly(FormDefinition definition) {
        Answers kept = this;
        for (Question question : definition.questions()) {
            if (!question.isAsked(kept)) {
                kept = kept.without(question.linkId());
            }
        }
        return kept;
    }

    /** What came of merging two people's work on one form: nothing that either typed is lost. */
    public record Merged(Answers answers, List<Conflict> conflicts) {
    }

    /** The same question answered differently by two people; the one who saved first stands until it is settled. */
    public record Conflict(String linkId, JsonValue mine, JsonValue theirs) {
    }

    /** Merges by question: what only one of the two changed since {@code base} is taken; what both did is a conflict. */
    public static Merged merge(Answers base, Answers mine, Answers theirs) {
        Set<String> all = new LinkedHashSet<>(theirs.linkIds());
        all.addAll(mine.linkIds());
        all.addAll(base.linkIds());
        Map<String, JsonValue> merged = new LinkedHashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String id : all) {
            JsonValue was = base.get(id);
            JsonValue my = mine.get(id);
            JsonValue their = theirs.get(id);
            JsonValue result = Objects.equals(my, was) ? their : my;
            if (!Objects.equals(my, was) && !Objects.equals(their, was) && !Objects.equals(my, their)) {
                conflicts.add(new Conflict(id, my, their));
                result = their;
            }
            if (result != null) {
                merged.put(id, result);
            }
        }
        return new Merged(new Answers(merged), List.copyOf(conflicts));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "answers to " + values.keySet();
    }
}
