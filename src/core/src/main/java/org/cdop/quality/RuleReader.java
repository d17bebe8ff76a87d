package org.cdop.quality;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Set;
import java.util.stream.Stream;
import org.cdop.form.Condition;
import org.cdop.form.ListedDefinitions;

/** Reads the file of the rules. */
final class RuleReader extends ListedDefinitions<ConsistencyRule> {

    static final String FILE = "quality/rules.json";
    private static final Set<String> NEEDED = Set.of("id", "severity", "enableWhen", "sentence", "source");
    private static final Set<String> KNOWN = Set.of("id", "severity", "enableWhen", "unless", "sentence", "source");

    private final RuleWords words;

    RuleReader(String json, RuleWords words) {
        super(FILE, json, "rule", "id");
        this.words = words;
    }

    @Override
    protected ConsistencyRule one(String id, JsonObject json) {
        keys(json, NEEDED, KNOWN);
        ConsistencyRule rule = new ConsistencyRule(id, severity(json.getString("severity")), Condition.read(json), unless(json),
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
}
