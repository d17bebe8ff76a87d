package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One question of a form in one edition.
 *
 * @param linkId    plain words ("child.born_on"); its meaning never changes between editions
 * @param name      how messages call the answer ("the date of death"); may be empty
 * @param help      explains the question; may be empty
 * @param required  must be answered before a form is returned
 * @param wanted    a blank is queried, not refused
 * @param condition when it is asked, its section's condition included; null: always
 * @param items     the questions of a repeating group
 * @param limits    range, order of dates and length
 * @param bind      the fact of the case that it tells; may be empty
 * @param source    label and mark in the field's notes, so that wording can be checked
 * @param reach     who answers it, and who may be shown the answer
 * @param event     what happened on the day that it tells, for the chronology; may be empty
 * @param replaces  the question of an earlier edition that it follows; may be empty
 */
public record Question(String linkId, AnswerType type, String text, String name, String help, boolean required,
                       boolean wanted, boolean repeats, Condition condition, List<Choice> choices, List<Question> items,
                       Limits limits, String unit, String bind, String source, String replaces, Reach reach, String event, int line) {

    private static final int SEARCHED_FROM = 25;

    /** Longest answer where the definition sets none: a line, or a long text. */
    public int longest() {
        if (limits.maxLength() != null) {
            return limits.maxLength();
        }
        return type == AnswerType.TEXT ? 20_000 : 500;
    }

    public boolean isAsked(Answers answers) {
        return condition == null || condition.holds(answers);
    }

    /** Whether the list of options is too long to be looked through: it is searched by typing. */
    public boolean isSearched() {
        return type == AnswerType.CHOICE && choices.size() > SEARCHED_FROM;
    }

    /** Whether a fact is asked: something that is the same whoever tells it. A text is an account, and each agency's own. */
    public boolean isFact() {
        return !reach.own() && type != AnswerType.DISPLAY;
    }

    public boolean isGroup() {
        return type == AnswerType.GROUP;
    }

    /** The same question with these options. */
    Question withChoices(List<Choice> some) {
        return new Question(linkId, type, text, name, help, required, wanted, repeats, condition, List.copyOf(some), items, limits,
            unit, bind, source, replaces, reach, event, line);
    }

    /** Whether this code is one of its options. */
    public boolean offers(String code) {
        return choices.stream().anyMatch(c -> c.code().equals(code));
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

    /** The same for a list of entries too: each entry with what it tells. */
    public String shownWhole(Answers answers) {
        return !isGroup() ? shown(answers) : answers.entries(linkId).stream().map(entry -> items.stream()
            .filter(item -> entry.has(item.linkId())).map(item -> item.text() + ": " + item.shown(entry)).collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    }

    /** The option that somebody typed into a searched list, by its words or its code. */
    public String coded(String typed) {
        String text = typed.strip();
        return choices.stream().filter(c -> c.label().equalsIgnoreCase(text)).map(Choice::code).findFirst().orElse(text);
    }

    /** One answer as it is kept; what cannot be read stays as it was typed. "Not known" beside a typed answer is an answer. */
    JsonValue kept(String typed) {
        try {
            return offers(typed.strip()) ? Json.createValue(typed.strip()) : type.read(typed, this);
        } catch (AnswerType.NotAnAnswer e) {
            return Json.createValue(typed);
        }
    }

    /** The sentence for an answer that is missing. */
    String missing() {
        String what = naming();
        if (what == null) {
            return "Answer this: " + text;
        }
        return switch (type) {
            case CHOICE, CHOICES, YES_NO -> "Choose " + what;
            case DATE -> "Enter " + what + " as day, month and year";
            case GROUP -> "Add " + what;
            default -> "Enter " + what;
        };
    }

    /** The sentence for a blank that should be filled where it can be. */
    String wantedWords() {
        return naming() == null ? "Answer this, if it is known: " + text : missing() + ", if it is known";
    }

    /** How messages call the answer; null where only the question itself will do. */
    String naming() {
        if (!name.isEmpty()) {
            return name;
        }
        if (text.endsWith("?") || !Character.isLetter(text.charAt(0)) || text.length() > 60) {
            return null;
        }
        boolean initials = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return initials ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
