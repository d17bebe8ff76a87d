package org.cdop.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What an edition must keep to as a whole: link ids unique, conditions on earlier questions and existing options, ranges the right way up. */
final class DefinitionCheck {

    private final FormDefinition definition;
    private final Fault fault;
    private final Map<String, Integer> sectionLines;
    private final Set<String> linkIds = new HashSet<>();
    private final Map<String, Question> earlier = new HashMap<>();

    /** Makes the refusal of what stands on a line. */
    interface Fault {
        FaultyDefinition at(int line, String reason);
    }

    private DefinitionCheck(FormDefinition definition, Map<String, Integer> sectionLines, Fault fault) {
        this.definition = definition;
        this.sectionLines = sectionLines;
        this.fault = fault;
    }

    static void check(FormDefinition definition, Map<String, Integer> sectionLines, Fault fault) {
        DefinitionCheck check = new DefinitionCheck(definition, sectionLines, fault);
        for (Section section : definition.sections()) {
            check.section(section);
            section.questions().forEach(check::question);
        }
        definition.queries().forEach(check::query);
    }

    private void section(Section section) {
        int line = sectionLines.get(section.linkId());
        unique(section.linkId(), line);
        if (section.questions().isEmpty()) {
            throw fault.at(line, section.linkId() + ": a section without questions");
        }
    }

    private void unique(String linkId, int line) {
        if (!linkId.matches("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*")) {
            throw fault.at(line, linkId + ": a link id is made of plain small letters, as “sleep.surface”");
        }
        if (!linkIds.add(linkId)) {
            throw fault.at(line, linkId + ": the link id stands twice");
        }
    }

    private FaultyDefinition faulty(Question question, String reason) {
        return fault.at(question.line(), question.linkId() + ": " + reason);
    }

    private void question(Question question) {
        unique(question.linkId(), question.line());
        if (question.condition() != null) {
            condition(reason -> faulty(question, reason), question.condition());
        }
        choices(question);
        limits(question);
        if (question.isGroup() == question.items().isEmpty()) {
            throw faulty(question, "a group, and only a group, has an “item” list");
        }
        if (question.isGroup()) {
            Map<String, Question> outside = Map.copyOf(earlier);
            Set<String> taken = Set.copyOf(linkIds);
            question.items().forEach(this::entryQuestion);
            linkIds.retainAll(taken);
            earlier.clear();
            earlier.putAll(outside);
        }
        earlier.put(question.linkId(), question);
    }

    private void entryQuestion(Question question) {
        if (question.isGroup()) {
            throw faulty(question, "a group within a group");
        }
        question(question);
    }

    private void query(CrossQuery query) {
        if (!earlier.containsKey(query.linkId())) {
            throw fault.at(query.line(), "queries: it is shown at “" + query.linkId() + "”, which is no question of this form");
        }
        condition(reason -> fault.at(query.line(), "queries, " + query.linkId() + ": " + reason), query.when());
    }

    private void condition(Function<String, FaultyDefinition> refused, Condition condition) {
        for (String other : condition.questions()) {
            if (!earlier.containsKey(other)) {
                throw refused.apply("asked on an answer to “" + other + "”, which is no earlier question");
            }
        }
        TestedAnswers.check(condition, earlier::get, refused);
    }

    private void choices(Question question) {
        boolean chosen = question.type() == AnswerType.CHOICE || question.type() == AnswerType.CHOICES;
        if (chosen && question.choices().isEmpty()) {
            throw faulty(question, "a choice needs an “answerOption” or a “codeList”");
        }
        if (question.choices().stream().map(Choice::code).distinct().count() < question.choices().size()) {
            throw faulty(question, "an option stands twice");
        }
    }

    private void limits(Question question) {
        Limits limits = question.limits();
        upsideDown(question, limits.min(), limits.max());
        upsideDown(question, limits.usualMin(), limits.usualMax());
        upsideDown(question, limits.min(), limits.usualMin());
        upsideDown(question, limits.min(), limits.usualMax());
        upsideDown(question, limits.usualMin(), limits.max());
        upsideDown(question, limits.usualMax(), limits.max());
        boolean counts = question.type().isNumber() || question.isGroup();
        if (!counts && (limits.min() != null || limits.max() != null || limits.usualMin() != null || limits.usualMax() != null)) {
            throw faulty(question, "only a number or a group has a “min” or “max”");
        }
        if (!question.unit().isEmpty() && !question.type().isNumber()) {
            throw faulty(question, "only a number has a “unit”");
        }
        boolean written = question.type() == AnswerType.STRING || question.type() == AnswerType.TEXT;
        if (limits.maxLength() != null && (limits.maxLength() < 1 || !written)) {
            throw faulty(question, "“maxLength” belongs to a text and is 1 or more");
        }
        boolean compared = !limits.notBefore().isEmpty() || !limits.usuallyNotBefore().isEmpty();
        if ((limits.notFuture() || compared || !question.event().isEmpty()) && !question.type().isDate()) {
            throw faulty(question, "only a date has “notBefore”, “usuallyNotBefore”, “notFuture” or “event”");
        }
        comparedWith(question, limits.notBefore());
        comparedWith(question, limits.usuallyNotBefore());
    }

    private void comparedWith(Question question, String other) {
        if (!other.isEmpty() && definition.question(other).filter(q -> q.type().isDate()).isEmpty()) {
            throw faulty(question, "its date is compared with “" + other + "”, which is no date of this form");
        }
    }

    private void upsideDown(Question question, BigDecimal min, BigDecimal max) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw faulty(question, "the range is upside down: " + min + " to " + max);
        }
    }
}
