package org.cdop.theme;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cdop.form.Condition;
import org.cdop.form.ListedDefinitions;
import org.cdop.quality.RuleWords;

/** Reads the definitions of themes. */
final class ThemeReader extends ListedDefinitions<ThemeDefinition> {

    static final String FILE = "themes/themes.json";
    private static final Set<String> KEYS = Set.of("code", "edition", "counted", "anyOf", "source");

    private final RuleWords words;

    ThemeReader(String json, RuleWords words) {
        super(FILE, json, "theme", "code");
        this.words = words;
    }

    @Override
    protected ThemeDefinition one(String code, JsonObject theme) {
        keys(theme, KEYS, KEYS);
        int edition = theme.getInt("edition");
        String counted = theme.getString("counted");
        if (edition < 1) {
            throw faulty("“edition” is 1 or more");
        }
        if (!Set.of("rule", "person").contains(counted)) {
            throw faulty("“counted” is “rule” or “person”");
        }
        return new ThemeDefinition(code, edition, counted.equals("rule"), rule(theme), theme.getString("source"));
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
}
