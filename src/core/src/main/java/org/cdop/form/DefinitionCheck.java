package org.cdop.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What an edition must keep to as a whole: link ids unique, conditions on earlier questions and existing options, ranges the right way up. */
final class DefinitionCheck {

    private final FormDefinition definition;
    private final BiFunction<String, String, FaultyDefinition> fault;
    private final Set<String> linkIds = new HashSet<>();
    private final Map<String, Question> earlier = new HashMap<>();

    private DefinitionCheck(FormDefinition definition, BiFunction<String, String, FaultyDefinition> fault) {
        this.definition = definition;
        this.fault = fault;
    }

    static void check(FormDefinition definition, BiFunction<String, String, FaultyDefinition> fault) {
        DefinitionCheck check = new DefinitionCheck(definition, fault);
        for (Section section : definition.sections()) {
            check.unique(section.linkId());
            if (section.questions().isEmpty()) {
                throw fault.apply(section.linkId(), "a section without questions");
            }
            section.questions().forEach(check::question);
        }
        definition.queries().forEach(check::query);
    }

    private void unique(String linkId) {
        if (!linkId.matches("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*")) {
            throw fault.apply(linkId, "a link id is made of plain small letters, as “sleep.surface”");
        }
        if (!linkIds.add(linkId)) {
            throw fault.apply(linkId, "the link id stands twice");
        }
    }

    private void question(Question question) {
        unique(question.linkId());
        if (question.condition() != null) {
            condition(question, question.condition());
        }
        choices(question);
        limits(question);
        if (question.isGroup() == question.items().isEmpty()) {
            throw fault.apply(question.linkId(), "a group, and only a group, has an “item” list");
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
            throw fault.apply(question.linkId(), "a group within a group");
        }
        question(question);
    }

    private void query(CrossQuery query) {
        Question shown = earlier.get(query.linkId());
        if (shown == null) {
            throw fault.apply("queries", "it is shown at “" + query.linkId() + "”, which is no question of this form");
        }
        condition(shown, query.when());
    }

    private void condition(Question question, Condition condition) {
        for (String other : condition.questions()) {
            if (!earlier.containsKey(other)) {
                throw fault.apply(question.linkId(), "asked on an answer to “" + other + "”, which is no earlier question");
            }
        }
        codes(question, condition);
    }

    private void codes(Question question, Condition condition) {
        if (condition instanceof Condition.Equals is) {
            option(question, is.question(), is.code());
        } else if (condition instanceof Condition.OneOf in) {
            in.codes().forEach(code -> option(question, in.question(), code));
        } else if (condition instanceof Condition.Not not) {
            codes(question, not.condition());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(c -> codes(question, c));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(c -> codes(question, c));
        } else if (condition instanceof Condition.Compare compare
                && !(earlier.get(compare.question()).type().isNumber() || earlier.get(compare.question()).type().isDate())) {
            throw fault.apply(question.linkId(), "“" + compare.question() + "” is compared, but is neither number nor date");
        }
    }

    private void option(Question question, String other, String code) {
        if (!earlier.get(other).choices().isEmpty() && !earlier.get(other).offers(code)) {
            throw fault.apply(question.linkId(), "“" + other + "” has no option “" + code + "”");
        }
    }

    private void choices(Question question) {
        boolean chosen = question.type() == AnswerType.CHOICE || question.type() == AnswerType.CHOICES;
        if (chosen && question.choices().isEmpty()) {
            throw fault.apply(question.linkId(), "a choice needs an “answerOption” or a “codeList”");
        }
        if (question.choices().stream().map(Choice::code).distinct().count() < question.choices().size()) {
            throw fault.apply(question.linkId(), "an option stands twice");
        }
    }

    private void limits(Question question) {
        Limits limits = question.limits();
        upsideDown(question, limits.min(), limits.max());
        upsideDown(question, limits.usualMin(), limits.usualMax());
        boolean counts = question.type().isNumber() || question.isGroup();
        if (!counts && (limits.min() != null || limits.max() != null || limits.usualMin() != null || limits.usualMax() != null)) {
            throw fault.apply(question.linkId(), "only a number or a group has a “min” or “max”");
        }
        if (!question.unit().isEmpty() && !question.type().isNumber()) {
            throw fault.apply(question.linkId(), "only a number has a “unit”");
        }
        if (limits.maxLength() != null && limits.maxLength() < 1) {
            throw fault.apply(question.linkId(), "“maxLength” must be 1 or more");
        }
        boolean compared = !limits.notBefore().isEmpty() || !limits.usuallyNotBefore().isEmpty();
        if ((limits.notFuture() || compared || !question.event().isEmpty()) && !question.type().isDate()) {
            throw fault.apply(question.linkId(), "only a date has “notBefore”, “usuallyNotBefore”, “notFuture” or “event”");
        }
        comparedWith(question, limits.notBefore());
        comparedWith(question, limits.usuallyNotBefore());
    }

    private void comparedWith(Question question, String other) {
        if (!other.isEmpty() && definition.question(other).filter(q -> q.type().isDate()).isEmpty()) {
            throw fault.apply(question.linkId(), "its date is compared with “" + other + "”, which is no date of this form");
        }
    }

    private void upsideDown(Question question, BigDecimal min, BigDecimal max) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw fault.apply(question.linkId(), "the range is upside down: " + min + " to " + max);
        }
    }
}
