package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a file that lists definitions, each with a name of its own, and refuses a faulty one with file, line and reason. Nothing is
 * guessed: an unknown key is a fault.
 */
public abstract class ListedDefinitions<T> {

    private final String file;
    private final String json;
    private final String what;
    private final String nameKey;
    private String name = "";
    private int place = -1;

    /** @param file as it is named to who must mend it; @param what one entry of the list; @param nameKey the key that holds its name */
    protected ListedDefinitions(String file, String json, String what, String nameKey) {
        this.file = file;
        this.json = json;
        this.what = what;
        this.nameKey = nameKey;
    }

    /** The file as it was built in. */
    public static String text(String file) {
        try (InputStream in = ListedDefinitions.class.getResourceAsStream("/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of the list, in its order; refused where one entry is faulty, or where two have the same name. */
    public List<T> read() {
        List<T> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try {
            for (JsonValue value : Json.createReader(new StringReader(json)).readArray()) {
                JsonObject entry = value.asJsonObject();
                found(entry.getString(nameKey, ""));
                T read = one(name, entry);
                if (!names.add(name)) {
                    throw faulty("the " + what + " stands twice");
                }
                all.add(read);
            }
        } catch (JsonParsingException e) {
            throw new FaultyDefinition(file, (int) e.getLocation().getLineNumber(), e.getMessage());
        } catch (ClassCastException | NullPointerException e) {
            throw faulty("a value is of another kind than expected (text, number, true or false, list)");
        } catch (JsonException | IllegalArgumentException e) {
            throw faulty(e.getMessage());
        }
        return List.copyOf(all);
    }

    /** Reads one entry. */
    protected abstract T one(String name, JsonObject entry);

    /** Refuses a key that is not known, and the lack of one that is needed. */
    protected final void keys(JsonObject entry, Set<String> needed, Set<String> known) {
        entry.keySet().stream().filter(k -> !known.contains(k)).findFirst().ifPresent(k -> {
            throw faulty("there is no key “" + k + "”");
        });
        needed.stream().sorted().filter(k -> !entry.containsKey(k)).findFirst().ifPresent(k -> {
            throw faulty("“" + k + "” is missing");
        });
    }

    /** What is wrong with the entry that is being read, with the line on which it begins. */
    protected final FaultyDefinition faulty(String reason) {
        int line = place < 0 ? 0 : (int) json.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        return new FaultyDefinition(file, line, name + ": " + reason);
    }

    /** Where the next entry of this name stands; of two that are the same it is the second that is wrong. */
    private void found(String next) {
        name = next;
        int at = json.indexOf("\"" + nameKey + "\": \"" + name + '"', place + 1);
        place = at < 0 ? json.indexOf("\"" + name + '"', place + 1) : at;
    }
}
