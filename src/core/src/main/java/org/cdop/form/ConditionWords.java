package org.cdop.form;

import java.util.stream.Collectors;

/** A condition in the words of the form: “Was there a plan?” is “Yes”. */
final class ConditionWords {

    private ConditionWords() {
    }

    static String of(Condition condition, FormDefinition form) {
        if (condition instanceof Condition.Equals is) {
            return question(form, is.question()) + " is " + label(form, is.question(), is.code());
        }
        if (condition instanceof Condition.OneOf in) {
            return question(form, in.question()) + " is " + FormPaper.either(in.codes().stream().map(c -> label(form, in.question(), c)).toList());
        }
        if (condition instanceof Condition.Answered answered) {
            return question(form, answered.question()) + " is answered";
        }
        if (condition instanceof Condition.Compare compare) {
            return question(form, compare.question()) + " is " + switch (compare.operator()) {
                case "<" -> "less than ";
                case "<=" -> "at most ";
                case ">" -> "more than ";
                default -> "at least ";
            } + compare.limit();
        }
        if (condition instanceof Condition.Not not) {
            return "not: " + of(not.condition(), form);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().map(c -> of(c, form)).collect(Collectors.joining("; or "));
        }
        return ((Condition.All) condition).conditions().stream().map(c -> of(c, form)).collect(Collectors.joining(", and "));
    }

    private static String question(FormDefinition form, String linkId) {
        return "“" + form.question(linkId).map(Question::text).orElse(linkId) + "”";
    }

    private static String label(FormDefinition form, String linkId, String code) {
        return "“" + form.question(linkId).flatMap(q -> q.choices().stream().filter(c -> c.code().equals(code)).findFirst()).map(Choice::label)
            .orElse(QuestionReader.words(code)) + "”";
    }
}
