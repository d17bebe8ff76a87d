package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings answers into the form in which they are kept, and drops those that are not asked for. */
final class Tidying {

    private Tidying() {
    }

    static Answers asked(FormDefinition definition, Answers answers, Answers known) {
        Answers kept = withoutStrayReasons(answers);
        for (Question question : definition.questions()) {
            if (!question.isAsked(kept.within(known))) {
                kept = kept.without(question.linkId()).without(question.linkId() + NotKnown.WHY).without(question.linkId() + NotKnown.UNTIL)
                    .without(question.linkId() + NotKnown.EXPLAINED).without(question.linkId() + NotKnown.OTHER);
            } else if (question.isGroup() && isList(kept.get(question.linkId()))) {
                List<Answers> entries = askedEntries(question, kept, known);
                kept = entries.isEmpty() ? kept.without(question.linkId()) : kept.with(question.linkId(), entries);
            }
        }
        return kept;
    }

    /** A reason why an answer is not known goes with that answer. */
    private static Answers withoutStrayReasons(Answers answers) {
        Answers kept = answers;
        for (String key : List.copyOf(answers.linkIds())) {
            String question = NotKnown.questionOf(key);
            boolean reason = key.equals(question + NotKnown.WHY) && !NotKnown.is(answers, question)
                || key.equals(question + NotKnown.UNTIL) && !NotKnown.isAwaited(answers, question);
            if (reason || NotKnown.isCompanion(key) && !answers.has(question)) {
                kept = kept.without(key);
            }
        }
        return kept;
    }

    /** What is no list of entries is left as it came, for the check to refuse. */
    private static boolean isList(JsonValue value) {
        return value instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance);
    }

    private static List<Answers> askedEntries(Question group, Answers form, Answers known) {
        List<Answers> entries = new ArrayList<>();
        for (Answers entry : form.entries(group.linkId())) {
            Answers kept = entry;
            for (Question question : group.items()) {
                if (!question.isAsked(kept.within(form.within(known)))) {
                    kept = kept.without(question.linkId());
                }
            }
            if (!kept.isEmpty()) {
                entries.add(kept);
            }
        }
        return entries;
    }

    static Answers tidied(FormDefinition definition, Answers answers) {
        return Answers.of(tidied(definition.questions(), answers.values()));
    }

    private static Map<String, JsonValue> tidied(List<Question> questions, Map<String, JsonValue> answers) {
        Map<String, JsonValue> tidy = new LinkedHashMap<>();
        answers.forEach((linkId, value) -> {
            Optional<Question> question = questions.stream().filter(q -> q.linkId().equals(linkId)).findFirst();
            JsonValue better = isBlank(value) ? null : question.isEmpty() ? value : tidied(question.get(), value);
            if (better != null) {
                tidy.put(linkId, better);
            }
        });
        return tidy;
    }

    private static JsonValue tidied(Question question, JsonValue value) {
        return switch (question.type()) {
            case GROUP -> value instanceof JsonArray array ? entries(question, array) : value;
            case CHOICES -> value instanceof JsonString ? Json.createArrayBuilder().add(value).build() : value;
            default -> value instanceof JsonString || value instanceof JsonNumber
                ? question.kept(Answers.asText(value)) : value;
        };
    }

    /** An entry in which nothing was answered is left out. */
    private static JsonValue entries(Question group, JsonArray array) {
        JsonArrayBuilder tidy = Json.createArrayBuilder();
        for (JsonValue entry : array) {
            if (entry instanceof JsonObject object) {
                Map<String, JsonValue> one = tidied(group.items(), object);
                if (!one.isEmpty()) {
                    tidy.add(Answers.of(one).toJsonObject());
                }
            } else {
                tidy.add(entry);
            }
        }
        JsonArray kept = tidy.build();
        return kept.isEmpty() ? null : kept;
    }

    private static boolean isBlank(JsonValue value) {
        return value == JsonValue.NULL || value instanceof JsonString text && text.getString().isBlank()
            || value instanceof JsonArray array && array.isEmpty();
    }
}
