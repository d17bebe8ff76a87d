package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** A definition as it stands in its file: what it says, and on which line each thing is said. */
final class DefinitionText {

    private final String file;
    private final Map<JsonObject, Map<String, Integer>> lines = new IdentityHashMap<>();
    private final JsonValue root;

    /** Reads the file; one that is no JSON, or says a thing twice, is refused with the line. */
    DefinitionText(String file, String json) {
        this.file = file;
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            root = value(parser, parser.next());
            while (parser.hasNext()) {
                parser.next();
            }
        } catch (JsonParsingException e) {
            throw new FaultyDefinition(file, (int) e.getLocation().getLineNumber(), "this is not JSON: " + e.getMessage());
        } catch (NoSuchElementException | IllegalStateException e) {
            throw new FaultyDefinition(file, 1, "the file is empty or breaks off");
        }
    }

    JsonObject object() {
        if (root instanceof JsonObject object) {
            return object;
        }
        throw new FaultyDefinition(file, 1, "a definition is an object, within { and }");
    }

    JsonArray list() {
        if (root instanceof JsonArray list) {
            return list;
        }
        throw new FaultyDefinition(file, 1, "a code list is a list, within [ and ]");
    }

    /** The line of a key of this object; of a key that is missing, the line of the link id or else of the object. */
    int line(JsonObject object, String key) {
        Map<String, Integer> keys = lines.getOrDefault(object, Map.of());
        return keys.getOrDefault(key, keys.getOrDefault("linkId", keys.getOrDefault("", 1)));
    }

    private JsonValue value(JsonParser parser, JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            default -> parser.getValue();
        };
    }

    private JsonObject object(JsonParser parser) {
        JsonObjectBuilder builder = Json.createObjectBuilder();
        Map<String, Integer> keys = new HashMap<>();
        keys.put("", line(parser));
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            if (keys.put(key, line(parser)) != null) {
                throw new FaultyDefinition(file, line(parser), "“" + key + "” is said twice");
            }
            builder.add(key, value(parser, parser.next()));
        }
        JsonObject object = builder.build();
        lines.put(object, keys);
        return object;
    }

    private JsonArray array(JsonParser parser) {
        JsonArrayBuilder builder = Json.createArrayBuilder();
        for (JsonParser.Event event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            builder.add(value(parser, event));
        }
        return builder.build();
    }

    private static int line(JsonParser parser) {
        return (int) parser.getLocation().getLineNumber();
    }
}
