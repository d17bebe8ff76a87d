package org.cdop.form;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** When a question is asked, as its definition says. The only place that works it out. */
public sealed interface Condition {

    boolean holds(Answers answers);

    /** Reads {@code enableWhen} of a definition; null where there is none, refused with the reason where it is faulty. */
    static Condition read(JsonObject definition) {
        return ConditionReader.read(definition);
    }

    /** The condition in words, for the codebook: "sleep.shared is yes". */
    String words();

    void collect(Set<String> questions);

    /** The questions that the condition looks at. */
    default Set<String> questions() {
        Set<String> all = new TreeSet<>();
        collect(all);
        return all;
    }

    /** The answer, or one of several, is this code. */
    record Equals(String question, String code) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.codes(question).contains(code);
        }

        @Override
        public String words() {
            return question + " is " + code;
        }

        @Override
        public void collect(Set<String> questions) {
            questions.add(question);
        }
    }

    /** The answer, or one of several, is among these codes. */
    record OneOf(String question, List<String> codes) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.codes(question).stream().anyMatch(codes::contains);
        }

        @Override
        public String words() {
            return question + " is " + String.join(" or ", codes);
        }

        @Override
        public void collect(Set<String> questions) {
            questions.add(question);
        }
    }

    /** Anything was answered; a repeating group has an entry. */
    record Answered(String question) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.has(question);
        }

        @Override
        public String words() {
            return question + " is answered";
        }

        @Override
        public void collect(Set<String> questions) {
            questions.add(question);
        }
    }

    /** A number, a date or a time stands before or after a limit. Not answered: it does not hold. */
    record Compare(String question, String operator, String limit) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            JsonValue value = answers.get(question);
            if (value == null || !(value instanceof JsonNumber) && limit.matches("-?[0-9.]+") && !Answers.asText(value).matches("[0-9-]+.*")) {
                return false;
            }
            int sign = value instanceof JsonNumber number
                ? number.bigDecimalValue().compareTo(new BigDecimal(limit))
                : Answers.asText(value).compareTo(limit);
            return switch (operator) {
                case "<" -> sign < 0;
                case "<=" -> sign <= 0;
                case ">" -> sign > 0;
                default -> sign >= 0;
            };
        }

        @Override
        public String words() {
            return question + " " + operator + " " + limit;
        }

        @Override
        public void collect(Set<String> questions) {
            questions.add(question);
        }
    }

    /** The other condition does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !condition.holds(answers);
        }

        @Override
        public String words() {
            return "not (" + condition.words() + ")";
        }

        @Override
        public void collect(Set<String> questions) {
            condition.collect(questions);
        }
    }

    /** Each of them holds. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().allMatch(c -> c.holds(answers));
        }

        @Override
        public String words() {
            return conditions.stream().map(Condition::words).collect(Collectors.joining(" and "));
        }

        @Override
        public void collect(Set<String> questions) {
            conditions.forEach(c -> c.collect(questions));
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().anyMatch(c -> c.holds(answers));
        }

        @Override
        public String words() {
            return conditions.stream().map(Condition::words).collect(Collectors.joining(" or ", "(", ")"));
        }

        @Override
        public void collect(Set<String> questions) {
            conditions.forEach(c -> c.collect(questions));
        }
    }
}
