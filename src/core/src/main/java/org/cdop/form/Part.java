package org.cdop.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One object of a definition, read strictly: a key that is unknown, missing or of another kind is refused with its line. */
final class Part {

    private final String file;
    private final DefinitionText text;
    private final JsonObject json;
    private final String name;

    Part(String file, DefinitionText text, JsonObject json, String name, Set<String> known) {
        this.file = file;
        this.text = text;
        this.json = json;
        this.name = json.get("linkId") instanceof JsonString id ? id.getString() : name;
        json.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw faulty(key, "there is no key “" + key + "”");
        });
    }

    /** An object that stands within this one. */
    Part within(JsonValue value, String called, Set<String> known) {
        if (value instanceof JsonObject object) {
            return new Part(file, text, object, called, known);
        }
        throw faulty("", called + ": an object is expected, within { and }");
    }

    JsonObject json() {
        return json;
    }

    boolean has(String key) {
        return json.containsKey(key);
    }

    String text(String key) {
        if (!has(key) || words(key).isBlank()) {
            throw faulty(key, "“" + key + "” is missing");
        }
        return words(key);
    }

    String textOr(String key, String otherwise) {
        return has(key) ? words(key) : otherwise;
    }

    private String words(String key) {
        if (json.get(key) instanceof JsonString value) {
            return value.getString();
        }
        throw another(key, "a text");
    }

    boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        if (json.get(key) == JsonValue.TRUE || json.get(key) == JsonValue.FALSE) {
            return json.get(key) == JsonValue.TRUE;
        }
        throw another(key, "true or false");
    }

    /** A number, or null where there is none. */
    BigDecimal number(String key) {
        if (!has(key)) {
            return null;
        }
        if (json.get(key) instanceof JsonNumber value) {
            return value.bigDecimalValue();
        }
        throw another(key, "a number");
    }

    Integer whole(String key) {
        BigDecimal number = number(key);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            throw another(key, "a whole number");
        }
        return number == null ? null : number.intValue();
    }

    JsonArray list(String key) {
        if (!has(key)) {
            throw faulty(key, "“" + key + "” is missing");
        }
        if (json.get(key) instanceof JsonArray list) {
            return list;
        }
        throw another(key, "a list");
    }

    JsonArray listIfAny(String key) {
        return has(key) ? list(key) : JsonValue.EMPTY_JSON_ARRAY;
    }

    Set<String> texts(String key) {
        Set<String> all = new LinkedHashSet<>();
        for (JsonValue value : listIfAny(key)) {
            if (!(value instanceof JsonString string)) {
                throw another(key, "a list of texts");
            }
            if (!all.add(string.getString())) {
                throw faulty(key, "“" + key + "” names “" + string.getString() + "” twice");
            }
        }
        return all;
    }

    /** When it is asked; null where it always is. */
    Condition condition() {
        if (has("enableBehavior") && !has("enableWhen")) {
            throw faulty("enableBehavior", "“enableBehavior” without “enableWhen”");
        }
        try {
            return Condition.read(json);
        } catch (IllegalArgumentException e) {
            throw faulty("enableWhen", e.getMessage());
        } catch (ClassCastException | NullPointerException e) {
            throw another("enableWhen", "a list of tests with “question”, “operator” and “answer”");
        }
    }

    int line() {
        return text.line(json, "linkId");
    }

    int line(String key) {
        return text.line(json, key);
    }

    private FaultyDefinition another(String key, String kind) {
        return faulty(key, "“" + key + "” is of another kind than expected: it is " + kind);
    }

    FaultyDefinition faulty(String key, String reason) {
        return new FaultyDefinition(file, line(key), name + ": " + reason);
    }
}
