package org.cdop.theme;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cdop.form.Condition;
import org.cdop.form.FaultyDefinition;
import org.cdop.quality.RuleWords;

/** Reads the definitions of themes and refuses a faulty one with file, line and reason. Nothing is guessed: an unknown key is a fault. */
final class ThemeReader {

    static final String FILE = "themes/themes.json";
    private static final Set<String> KEYS = Set.of("code", "edition", "counted", "anyOf", "source");

    private final String json;
    private final RuleWords words;
    private String at = "";
    private int place = -1;

    ThemeReader(String json, RuleWords words) {
        this.json = json;
        this.words = words;
    }

    List<ThemeDefinition> read() {
        List<ThemeDefinition> all = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        try {
            for (JsonValue value : Json.createReader(new StringReader(json)).readArray()) {
                ThemeDefinition theme = theme(value.asJsonObject());
                if (!codes.add(theme.code())) {
                    throw faulty("the theme stands twice");
                }
                all.add(theme);
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

    private ThemeDefinition theme(JsonObject theme) {
        found(theme.getString("code", ""));
        theme.keySet().stream().filter(k -> !KEYS.contains(k)).findFirst().ifPresent(k -> {
            throw faulty("there is no key “" + k + "”");
        });
        KEYS.stream().sorted().filter(k -> !theme.containsKey(k)).findFirst().ifPresent(k -> {
            throw faulty("“" + k + "” is missing");
        });
        int edition = theme.getInt("edition");
        String counted = theme.getString("counted");
        if (edition < 1) {
            throw faulty("“edition” is 1 or more");
        }
        if (!Set.of("rule", "person").contains(counted)) {
            throw faulty("“counted” is “rule” or “person”");
        }
        return new ThemeDefinition(at, edition, counted.equals("rule"), rule(theme), theme.getString("source"));
    }

    private Condition rule(JsonObject theme) {
        List<Condition> alternatives = new ArrayList<>();
        for (JsonObject part : theme.getJsonArray("anyOf").getValuesAs(JsonObject.class)) {
            Condition condition = Condition.read(part);
            if (condition == null || part.size() != 1) {
                throw faulty("“anyOf” holds alternatives, each with “enableWhen” alone");
            }
            tests(condition).flatMap(test -> fault(test).stream()).findFirst().ifPresent(reason -> {
                throw faulty(reason);
            });
            alternatives.add(condition);
        }
        if (alternatives.isEmpty()) {
            throw faulty("“anyOf” is empty: the theme would take no case");
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Condition.Any(alternatives);
    }

    private static Stream<Condition> tests(Condition condition) {
        return condition instanceof Condition.All all ? all.conditions().stream() : Stream.of(condition);
    }

    private Optional<String> fault(Condition test) {
        if (!test.questions().contains(ThemeDefinition.CODES)) {
            return words.fault(test);
        }
        List<String> codes = test instanceof Condition.OneOf in ? in.codes() : test instanceof Condition.Equals is ? List.of(is.code()) : List.of();
        if (codes.isEmpty()) {
            return Optional.of("“" + ThemeDefinition.CODES + "” is compared with codes of factors");
        }
        return codes.stream().filter(c -> !c.matches("[A-Z][0-9]{2}")).findFirst().map(c -> "“" + c + "” is no code of a factor");
    }

    /** Where the next theme of this code stands; of two that are the same it is the second that is wrong. */
    private void found(String code) {
        at = code;
        int next = json.indexOf("\"code\": \"" + code + '"', place + 1);
        place = next < 0 ? json.indexOf("\"" + code + '"', place + 1) : next;
    }

    private FaultyDefinition faulty(String reason) {
        int line = place < 0 ? 0 : (int) json.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        return new FaultyDefinition(FILE, line, at + ": " + reason);
    }
}
