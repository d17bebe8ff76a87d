package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers that came from a page, as far as an answer can look like that: whoever sends them need not have used the page. */
final class PlainAnswers {

    /** Answers that are kept beside another, each a list of entries, each with codes. */
    private static final int DEEPEST = 4;

    private PlainAnswers() {
    }

    static Answers of(Answers answers) {
        Map<String, JsonValue> plain = new LinkedHashMap<>();
        answers.values().forEach((linkId, value) -> {
            JsonValue one = plain(value, DEEPEST);
            if (one != null) {
                plain.put(linkId, one);
            }
        });
        return Answers.of(plain);
    }

    /** Null where it is nothing that an answer can be. */
    private static JsonValue plain(JsonValue value, int deepest) {
        if (value instanceof JsonString text) {
            return text.getString().indexOf('\0') < 0 ? text : Json.createValue(text.getString().replace("\0", ""));
        }
        if (value instanceof JsonNumber || deepest == 0) {
            return value instanceof JsonNumber ? value : null;
        }
        return value instanceof JsonArray list ? list(list, deepest - 1) : value instanceof JsonObject entry ? entry(entry, deepest - 1) : null;
    }

    private static JsonValue list(JsonArray list, int deepest) {
        JsonArrayBuilder plain = Json.createArrayBuilder();
        list.forEach(value -> {
            JsonValue one = plain(value, deepest);
            if (one != null) {
                plain.add(one);
            }
        });
        return plain.build();
    }

    private static JsonValue entry(JsonObject entry, int deepest) {
        JsonObjectBuilder plain = Json.createObjectBuilder();
        entry.forEach((linkId, value) -> {
            JsonValue one = plain(value, deepest);
            if (one != null) {
                plain.add(linkId, one);
            }
        });
        return plain.build();
    }
}
