package org.cdop.quality;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cdop.form.Condition;
import org.cdop.form.FaultyDefinition;

/** Reads the file of the rules and refuses a faulty one with file, line and reason. Nothing is guessed: an unknown key is a fault. */
final class RuleReader {

    static final String FILE = "quality/rules.json";
    private static final Set<String> NEEDED = Set.of("id", "severity", "enableWhen", "sentence", "source");
    private static final Set<String> KNOWN = Set.of("id", "severity", "enableWhen", "unless", "sentence", "source");

    private final String json;
    private final RuleWords words;
    private String at = "";
    private int place = -1;

    RuleReader(String json, RuleWords words) {
        this.json = json;
        this.words = words;
    }

    List<ConsistencyRule> read() {
        List<ConsistencyRule> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try {
            for (JsonValue value : Json.createReader(new StringReader(json)).readArray()) {
                ConsistencyRule rule = rule(value.asJsonObject());
                if (!ids.add(rule.id())) {
                    throw faulty("the rule stands twice");
                }
                all.add(rule);
            }
        } catch (JsonParsingException e) {
            throw new FaultyDefinition(FILE, (int) e.getLocation().getLineNumber(), e.getMessage());
        } catch (ClassCastException | NullPointerException e) {
            throw faulty("a value is of another kind than expected (text, number, true or false, list)");
        } catch (JsonException | IllegalArgumentException e) {
            throw faulty(e.getMessage());
        }
        return List.copyOf(all);
    }

    private ConsistencyRule rule(JsonObject json) {
        found(json.getString("id", ""));
        json.keySet().stream().filter(k -> !KNOWN.contains(k)).findFirst().ifPresent(k -> {
            throw faulty("there is no key “" + k + "”");
        });
        NEEDED.stream().sorted().filter(k -> !json.containsKey(k)).findFirst().ifPresent(k -> {
            throw faulty("“" + k + "” is missing");
        });
        ConsistencyRule rule = new ConsistencyRule(at, severity(json.getString("severity")), Condition.read(json), unless(json),
            json.getString("sentence"), json.getString("source"));
        Stream.of(rule.when(), rule.unless()).filter(c -> c != null).flatMap(c -> words.fault(c).stream()).findFirst().ifPresent(reason -> {
            throw faulty(reason);
        });
        return rule;
    }

    private ConsistencyRule.Severity severity(String given) {
        return Stream.of(ConsistencyRule.Severity.values()).filter(s -> s.name().toLowerCase(java.util.Locale.ROOT).equals(given)).findFirst()
            .orElseThrow(() -> faulty("“severity” is “warning” or “query”"));
    }

    /** Any of the tests of "unless" clears the finding. */
    private static Condition unless(JsonObject json) {
        JsonArray tests = json.getJsonArray("unless");
        return tests == null ? null : Condition.read(Json.createObjectBuilder().add("enableWhen", tests).add("enableBehavior", "any").build());
    }

    /** Where the next rule of this name stands; of two that are the same it is the second that is wrong. */
    private void found(String id) {
        at = id;
        int next = json.indexOf("\"id\": \"" + id + '"', place + 1);
        place = next < 0 ? json.indexOf("\"" + id + '"', place + 1) : next;
    }

    private FaultyDefinition faulty(String reason) {
        int line = place < 0 ? 0 : (int) json.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        return new FaultyDefinition(FILE, line, at + ": " + reason);
    }
}
