package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Where two people answered one question differently, the answer that was saved first stands, and the other one is kept beside it
 * until somebody chooses between them: closing the page, or losing it, loses neither. A form is not returned before.
 */
public final class TwoAnswers {

    /** More people than this do not answer one question at the same time. */
    private static final int MOST = 10;

    private TwoAnswers() {
    }

    /** The other answers to a question, beside the one that stands. */
    public static List<JsonValue> others(Answers answers, String linkId) {
        return answers.get(linkId + NotKnown.OTHER) instanceof JsonArray kept
            ? kept.stream().filter(v -> !v.equals(answers.get(linkId))).toList() : List.of();
    }

    /** Somebody who saw these other answers chose what stands now. */
    public static Answers settled(Answers answers, String linkId, List<JsonValue> seen) {
        return with(answers, linkId, others(answers, linkId).stream().filter(v -> !seen.contains(v)).toList());
    }

    /** With one answer more beside the one that stands. */
    public static Answers beside(Answers answers, String linkId, JsonValue other) {
        return with(answers, linkId, among(others(answers, linkId), null, other));
    }

    /** Keeps beside the merged answers what one of two people answered and what does not stand. */
    static Answers kept(Answers base, Answers mine, Answers merged, List<Answers.Conflict> conflicts) {
        Set<String> questions = new LinkedHashSet<>();
        conflicts.stream().filter(c -> c.mine() != null && c.theirs() != null && !NotKnown.isCompanion(c.linkId()))
            .forEach(c -> questions.add(c.linkId().replaceFirst("\\[.*", "")));
        Answers all = merged;
        for (String id : questions) {
            all = with(all, id, among(others(all, id), base.get(id), mine.get(id)));
        }
        return all;
    }

    /** What a person goes on typing takes the place of what they had typed before. */
    private static List<JsonValue> among(List<JsonValue> others, JsonValue before, JsonValue now) {
        List<JsonValue> all = new ArrayList<>(others);
        int was = all.indexOf(before);
        if (all.contains(now)) {
            return all;
        }
        if (was >= 0 || all.size() == MOST) {
            all.set(Math.max(was, 0), now);
        } else {
            all.add(now);
        }
        return all;
    }

    private static Answers with(Answers answers, String linkId, List<JsonValue> others) {
        List<JsonValue> differing = others.stream().filter(v -> !Objects.equals(v, answers.get(linkId))).toList();
        return differing.isEmpty() ? answers.without(linkId + NotKnown.OTHER)
            : answers.with(linkId + NotKnown.OTHER, Json.createArrayBuilder(differing).build());
    }

    /** What two people answered differently, and nobody settled. */
    static List<Finding> unsettled(FormDefinition definition, Answers answers, Answers all) {
        return definition.questions().stream().filter(q -> q.isAsked(all) && !others(answers, q.linkId()).isEmpty())
            .map(q -> Finding.hard(q.linkId(), "Two people answered this differently, choose which answer is right: " + q.text())).toList();
    }
}
