package org.cdop.form;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When a question is asked, read from its definition. The only place that works it out. */
public sealed interface Condition {

    boolean holds(Answers answers);

    /** Questions that the condition looks at. */
    default Set<String> questions() {
        Set<String> all = new TreeSet<>();
        collect(all);
        return all;
    }

    void collect(Set<String> questions);

    /** The answer, or one of several, is this code. */
    record Equals(String question, String code) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.codes(question).contains(code);
        }

        @Override
        public void collect(Set<String> questions) {
            questions.add(question);
        }
    }

    /** Anything was answered. */
    record Answered(String question) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.has(question);
        }

        @Override
        public void collect(Set<String> questions) {
            questions.add(question);
        }
    }

    /** A number below or above a limit, or a day before or after one. */
    record Compare(String question, String operator, String limit) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            JsonValue value = answers.get(question);
            int sign;
            if (value instanceof JsonNumber number) {
                sign = number.bigDecimalValue().compareTo(new java.math.BigDecimal(limit));
            } else if (value instanceof JsonString text) {
                sign = text.getString().compareTo(limit);
            } else {
                return false;
            }
            return switch (operator) {
                case "<" -> sign < 0;
                case "<=" -> sign <= 0;
                case ">" -> sign > 0;
                default -> sign >= 0;
            };
        }

        @Override
        public void collect(Set<String> questions) {
            questions.add(question);
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !condition.holds(answers);
        }

        @Override
        public void collect(Set<String> questions) {
            condition.collect(questions);
        }
    }

    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().allMatch(c -> c.holds(answers));
        }

        @Override
        public void collect(Set<String> questions) {
            conditions.forEach(c -> c.collect(questions));
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().anyMatch(c -> c.holds(answers));
        }

        @Override
        public void collect(Set<String> questions) {
            conditions.forEach(c -> c.collect(questions));
        }
    }
}
