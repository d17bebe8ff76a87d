package org.cdop.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;
import org.cdop.reporting.Fact.Version;

/**
 * Folds what several agencies said to one question: the same answer once, with all who gave it. A month agrees with a day in it, several
 * ticks add up unless "none" stands against them, and texts stand side by side.
 */
final class Folding {

    private Folding() {
    }

    /** "Not known" is an answer, but tells nothing that others could be held against. */
    static boolean saysNothing(JsonValue value) {
        JsonValue one = value instanceof JsonArray array && array.size() == 1 ? array.get(0) : value;
        return one instanceof JsonString text && text.getString().equals(NotKnown.CODE);
    }

    static List<Version> versions(Question question, List<Statement> said) {
        Map<Object, List<Statement>> byAnswer = new LinkedHashMap<>();
        List<Statement> unknown = new ArrayList<>();
        for (Statement statement : said) {
            if (saysNothing(statement.value())) {
                unknown.add(statement);
            } else if (!question.isGroup()) {
                byAnswer.computeIfAbsent(key(question, statement.value()), k -> new ArrayList<>()).add(statement);
            }
        }
        if (question.type() == AnswerType.PARTIAL_DATE) {
            mergeLessExact(byAnswer);
        }
        List<Version> all = new ArrayList<>(question.isGroup() ? FoldedEntries.of(question, said) : List.of());
        byAnswer.values().forEach(s -> all.add(version(question, mostExact(question, s), s)));
        List<Version> folded = question.type() == AnswerType.CHOICES && all.size() > 1 ? together(question, all) : all;
        if (!unknown.isEmpty()) {
            folded = new ArrayList<>(folded);
            folded.add(version(question, unknown.get(0).value(), unknown));
        }
        return List.copyOf(folded);
    }

    /** Whether different answers to such a question contradict each other; texts and lists do not. */
    static boolean canBeDisputed(Question question) {
        return question.type() != AnswerType.TEXT && question.type() != AnswerType.GROUP && question.type() != AnswerType.FILE;
    }

    /** Whether an answer tells all that another does: the same in other letters or spaces, or a day in the month that the other names. */
    static boolean tells(Question question, JsonValue one, JsonValue other) {
        Object mine = key(question, one);
        Object theirs = key(question, other);
        return mine.equals(theirs) || question.type() == AnswerType.PARTIAL_DATE && mine.toString().startsWith(theirs + "-");
    }

    static boolean agree(Question question, JsonValue one, JsonValue other) {
        return tells(question, one, other) || tells(question, other, one);
    }

    static Version version(Question question, JsonValue value, List<Statement> said) {
        String shown = question.isGroup() ? entries(question, value) : question.shown(Answers.NONE.with(question.linkId(), value));
        return new Version(value, shown, List.copyOf(said));
    }

    private static String entries(Question group, JsonValue value) {
        List<String> all = new ArrayList<>();
        for (Answers entry : Answers.NONE.with(group.linkId(), value).entries(group.linkId())) {
            all.add(String.join(", ", group.items().stream().filter(i -> entry.has(i.linkId())).map(i -> i.text() + ": " + i.shown(entry)).toList()));
        }
        return String.join("; ", all);
    }

    private static Object key(Question question, JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros();
        }
        if (value instanceof JsonString text) {
            return text.getString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
        }
        return value instanceof JsonArray array && array.stream().noneMatch(JsonObject.class::isInstance)
            ? new LinkedHashSet<>(array.stream().map(Answers::asText).sorted().toList()) : value;
    }

    /** "2024" and "2024-05" say nothing else than "2024-05-14". */
    private static void mergeLessExact(Map<Object, List<Statement>> byAnswer) {
        for (Object key : List.copyOf(byAnswer.keySet())) {
            byAnswer.keySet().stream().filter(other -> !other.equals(key) && other.toString().startsWith(key + "-")).findFirst()
                .ifPresent(finer -> byAnswer.get(finer).addAll(byAnswer.remove(key)));
        }
    }

    private static JsonValue mostExact(Question question, List<Statement> said) {
        JsonValue first = said.get(0).value();
        return question.type() != AnswerType.PARTIAL_DATE ? first : said.stream().map(Statement::value)
            .max((a, b) -> Integer.compare(Answers.asText(a).length(), Answers.asText(b).length())).orElse(first);
    }

    /** All that was ticked by anybody, where no "none of these" contradicts it. */
    private static List<Version> together(Question question, List<Version> all) {
        boolean contradicted = all.stream().anyMatch(v -> v.value().asJsonArray().stream()
            .anyMatch(code -> question.choices().stream().anyMatch(c -> c.exclusive() && c.code().equals(Answers.asText(code)))));
        if (contradicted) {
            return all;
        }
        Set<JsonValue> codes = new LinkedHashSet<>();
        List<Statement> said = new ArrayList<>();
        all.forEach(v -> {
            codes.addAll(v.value().asJsonArray());
            said.addAll(v.said());
        });
        JsonArrayBuilder union = Json.createArrayBuilder();
        codes.forEach(union::add);
        return List.of(version(question, union.build(), said));
    }
}
