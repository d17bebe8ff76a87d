package org.cdop.quality;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.form.FaultyDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.ListedDefinitions;

/** The rules of consistency, read at the start from {@code quality/rules.json}; a faulty one stops the start with its line and the reason. */
@ApplicationScoped
public class ConsistencyRules {

    @Inject
    private FormLibrary library;

    private List<ConsistencyRule> rules = List.of();
    private RuleWords words;

    /** Reads the rules for these forms. */
    public static ConsistencyRules of(FormLibrary library) {
        ConsistencyRules all = new ConsistencyRules();
        all.library = library;
        all.read();
        return all;
    }

    @PostConstruct
    void read() {
        words = new RuleWords(library);
        FaultyDefinition.saidInTheLog(() -> rules = new RuleReader(ListedDefinitions.text(RuleReader.FILE), words).read());
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        all();
    }

    public List<ConsistencyRule> all() {
        return rules;
    }

    public Optional<ConsistencyRule> find(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** Where a finding of this rule is dealt with. */
    List<Remedy> remedies(ConsistencyRule rule) {
        return Remedy.of(rule, words);
    }

    /** These rules as the database asks them. */
    static Map<String, Object> asked(List<ConsistencyRule> some) {
        return new HashMap<>(Map.of("rules", some.stream().map(ConsistencyRule::id).toList(),
            "needs", some.stream().map(r -> String.join(" ", r.needs())).toList(),
            "paths", some.stream().map(ConsistencyRule::path).toList(),
            "questions", some.stream().map(r -> String.join(" ", r.restsOn())).toList()));
    }
}
