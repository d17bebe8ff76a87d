package org.cdop.quality;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cdop.form.Answers;
import org.cdop.form.Condition;
import org.cdop.form.FaultyDefinition;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;

/** The rules of consistency, read at the start from {@code quality/rules.json}; a faulty one stops the start with its name and the reason. */
@ApplicationScoped
public class ConsistencyRules {

    private static final String FILE = "quality/rules.json";
    private static final Set<String> KEYS = Set.of("id", "severity", "enableWhen", "sentence", "source");

    /** What is known beside the answers: the age as far as rules need it, and the panel's analysis (scheme of 2018). */
    static final Set<String> BESIDE = Set.of("case.age_years", "case.age_days", "analysis.stage", "analysis.category", "analysis.considered",
        "analysis.modifiable", "analysis.factors", "analysis.contributing", "analysis.modifiable_factors");

    @Inject
    private FormLibrary library;

    private List<ConsistencyRule> rules = List.of();

    /** Reads the rules for these forms. */
    public static ConsistencyRules of(FormLibrary library) {
        ConsistencyRules all = new ConsistencyRules();
        all.library = library;
        all.read();
        return all;
    }

    @PostConstruct
    void read() {
        rules = read(text(), questions(library.all()));
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        all();
    }

    static List<ConsistencyRule> read(String json, Set<String> known) {
        List<ConsistencyRule> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try {
            for (JsonValue value : Json.createReader(new StringReader(json)).readArray()) {
                ConsistencyRule rule = rule(value.asJsonObject());
                rule.when().questions().stream().filter(q -> !known.contains(q)).findFirst().ifPresent(q -> {
                    throw new FaultyDefinition(FILE, 0, rule.id() + ": no form asks “" + q + "”");
                });
                if (!ids.add(rule.id())) {
                    throw new FaultyDefinition(FILE, 0, rule.id() + ": the rule stands twice");
                }
                all.add(rule);
            }
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new FaultyDefinition(FILE, 0, e.getMessage());
        }
        return List.copyOf(all);
    }

    private static ConsistencyRule rule(JsonObject json) {
        if (!KEYS.equals(json.keySet())) {
            throw new IllegalArgumentException(json.getString("id", "?") + ": a rule has " + KEYS + ", nothing else");
        }
        return new ConsistencyRule(json.getString("id"), ConsistencyRule.Severity.valueOf(json.getString("severity").toUpperCase(Locale.UK)),
            Condition.read(json), json.getString("sentence"), json.getString("source"));
    }

    static Set<String> questions(List<FormDefinition> forms) {
        Set<String> all = new HashSet<>(BESIDE);
        forms.forEach(f -> f.questions().stream().map(Question::linkId).forEach(all::add));
        return all;
    }

    private static String text() {
        try (InputStream in = ConsistencyRules.class.getResourceAsStream("/" + FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ConsistencyRule> all() {
        return rules;
    }

    /** The rules that a case breaks, warnings first. */
    public List<ConsistencyRule> broken(Answers known) {
        return rules.stream().filter(r -> r.when().holds(known)).sorted(Comparator.comparing(ConsistencyRule::severity)).toList();
    }
}
