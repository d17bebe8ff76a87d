package org.cdop.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One question of a form in one edition.
 *
 * @param linkId     plain words ("child.born_on"); its meaning never changes between editions
 * @param help       explains the question; may be empty
 * @param required   must be answered before a form is returned
 * @param condition  when it is asked; null: always
 * @param items      the questions of a repeating group
 * @param bind       the fact of the case that it tells; may be empty
 * @param source     label and mark in the field's notes, so that wording can be checked
 * @param notBefore  question whose day must not be later; may be empty
 * @param notFuture  a day or moment that cannot be to come
 */
public record Question(String linkId, AnswerType type, String text, String help, boolean required, boolean repeats,
                       Condition condition, List<Choice> choices, List<Question> items, Integer maxLength, String min,
                       String max, String unit, String bind, String source, String notBefore, boolean notFuture, int line) {

    /** Longest answer where the definition sets none: a line, or a long text. */
    public int longest() {
        if (maxLength != null) {
            return maxLength;
        }
        return type == AnswerType.TEXT ? 20_000 : 500;
    }

    public boolean isAsked(Answers answers) {
        return condition == null || condition.holds(answers);
    }

    public boolean isGroup() {
        return type == AnswerType.GROUP;
    }

    private Map<String, String> labels() {
        return choices.stream().collect(Collectors.toMap(Choice::code, Choice::label, (a, b) -> a));
    }

    /** The answer as it is shown to people; empty where there is none. */
    public String shown(Answers answers) {
        Map<String, String> labels = labels();
        Function<String, String> show = code -> type.shown(code, labels);
        String joined = answers.codes(linkId).stream().map(show).collect(Collectors.joining("; "));
        return joined.isEmpty() || unit.isEmpty() || labels.containsKey(answers.text(linkId)) ? joined : joined + " " + unit;
    }
}
