package org.cdop.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code enableWhen}: a list of tests on earlier answers, all of which must hold, or any where {@code enableBehavior} says so.
 * "!=" holds, as in FHIR, while the question is unanswered.
 */
final class ConditionReader {

    private ConditionReader() {
    }

    /** The condition, or null where there is none. */
    static Condition read(JsonObject item) {
        String behaviour = item.getString("enableBehavior", "all");
        if (!Set.of("all", "any").contains(behaviour)) {
            throw new IllegalArgumentException("“enableBehavior” is “all” or “any”");
        }
        JsonArray tests = item.getJsonArray("enableWhen");
        if (tests == null) {
            return null;
        }
        List<Condition> conditions = tests.getValuesAs(JsonObject.class).stream().map(ConditionReader::test).toList();
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        return behaviour.equals("any") ? new Condition.Any(conditions) : new Condition.All(conditions);
    }

    private static Condition test(JsonObject test) {
        if (!Set.of("question", "operator", "answer").containsAll(test.keySet()) || test.size() != 3) {
            throw new IllegalArgumentException("“enableWhen” holds “question”, “operator” and “answer”, nothing else");
        }
        String question = test.getString("question");
        JsonValue answer = test.get("answer");
        return switch (test.getString("operator")) {
            case "=" -> new Condition.Equals(question, text(answer));
            case "!=" -> new Condition.Not(new Condition.Equals(question, text(answer)));
            case "in" -> new Condition.OneOf(question,
                answer.asJsonArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
            case "exists" -> answer == JsonValue.TRUE ? new Condition.Answered(question)
                : new Condition.Not(new Condition.Answered(question));
            case "<", "<=", ">", ">=" -> new Condition.Compare(question, test.getString("operator"), text(answer));
            default -> throw new IllegalArgumentException("there is no operator “" + test.getString("operator") + "”");
        };
    }

    private static String text(JsonValue answer) {
        if (answer instanceof JsonString || answer instanceof JsonNumber) {
            return Answers.asText(answer);
        }
        throw new IllegalArgumentException("the answer of a condition is a text or a number");
    }
}
