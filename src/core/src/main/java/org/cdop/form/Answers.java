package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of one form: link id to answer. Never changed; a changed copy is made. An absent link id was not answered;
 * "not_known" and "not_applicable" are answers. A repeating group is a list of entries, each again answers by link id.
 */
public final class Answers implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final Answers NONE = new Answers(Map.of());

    private final transient Map<String, JsonValue> values;

    private Answers(Map<String, JsonValue> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Reads a document; anything but a JSON object is refused, and one that is nested too deep. */
    public static Answers parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return of(reader.readObject());
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) { // what is nested too deep is no JsonException to the parser
            throw new JsonException("This document cannot be read", e);
        }
    }

    public static Answers of(JsonObject json) {
        return new Answers(json);
    }

    static Answers of(Map<String, JsonValue> values) {
        return new Answers(values);
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

    /** A kept answer as text: a code, a number as written, an ISO date. */
    public static String asText(JsonValue value) {
        if (value == null) {
            return null;
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    /** The answer as a day; null where there is none, or only a part of a date. */
    public LocalDate date(String linkId) {
        try {
            return has(linkId) ? LocalDate.parse(text(linkId)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The answer as a time of day; null where there is none. */
    public LocalTime time(String linkId) {
        try {
            return has(linkId) ? LocalTime.parse(text(linkId)) : null;
        } catch (DateTimeException e) {
            return null;
        }
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
        if (!(values.get(linkId) instanceof JsonArray array)) {
            return List.of();
        }
        return array.stream().filter(JsonObject.class::isInstance).map(v -> of(v.asJsonObject())).toList();
    }

    public Set<String> linkIds() {
        return values.keySet();
    }

    Map<String, JsonValue> values() {
        return values;
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

    public Answers with(String linkId, int number) {
        return with(linkId, Json.createValue(number));
    }

    /** With a repeating group of these entries. */
    public Answers with(String linkId, List<Answers> entries) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        entries.forEach(e -> array.add(e.toJsonObject()));
        return with(linkId, array.build());
    }

    /** With several codes chosen. */
    public Answers withCodes(String linkId, List<String> codes) {
        return with(linkId, Json.createArrayBuilder(codes).build());
    }

    public Answers without(String linkId) {
        Map<String, JsonValue> copy = new LinkedHashMap<>(values);
        copy.remove(linkId);
        return new Answers(copy);
    }

    /** These answers, seen together with those of the whole form: an entry's conditions may look at both. */
    public Answers within(Answers form) {
        Map<String, JsonValue> both = new LinkedHashMap<>(form.values);
        both.putAll(values);
        return new Answers(both);
    }

    /** Without the answers to questions that are not asked, given the answers before them. */
    public Answers enabledOnly(FormDefinition definition) {
        return enabledOnly(definition, NONE);
    }

    /** The same where more is known than these answers tell. */
    public Answers enabledOnly(FormDefinition definition, Answers known) {
        return Tidying.asked(definition, this, known);
    }

    /** Only what an answer can be: texts, numbers, codes and entries. What else was sent is left out, and what no text has. */
    public Answers plain() {
        return PlainAnswers.of(this);
    }

    /** Each answer in the form in which it is kept: trimmed, numbers as numbers, blanks left out; what cannot be read stays as typed. */
    public Answers tidied(FormDefinition definition) {
        return Tidying.tidied(definition, this);
    }

    /** What came of merging two people's work on one form: nothing that either typed is lost; {@link TwoAnswers} reads what is kept twice. */
    public record Merged(Answers answers, List<Conflict> conflicts) {
    }

    /** The same question answered differently by two people. The saved answer ({@code theirs}) stands until it is settled; null: taken away. */
    public record Conflict(String linkId, JsonValue mine, JsonValue theirs) {
    }

    /** Merges by question: what only one of the two changed since {@code base} is taken; what both did is a conflict. */
    public static Merged merge(Answers base, Answers mine, Answers theirs) {
        return Merging.merge(base, mine, theirs);
    }

    private Object writeReplace() {
        return new Written(toJson());
    }

    private record Written(String json) implements Serializable {
        private Object readResolve() {
            return parse(json);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The questions only: answers must not end up in a log. */
    @Override
    public String toString() {
        return "answers to " + values.keySet();
    }
}
