package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Beside an answer stand its companions: why it is not known, until when it is awaited, how something unusual is
 * explained, and what somebody else answered. They are kept under the question's link id and a mark that no link id has, so that they merge as answers do.
 * Why it is not known tells the panel whom to chase (local rule).
 */
public final class NotKnown {

    /** The code of the answer itself: the agency looked, and holds nothing. */
    public static final String CODE = "not_known";
    public static final String WHY = "~why";
    public static final String UNTIL = "~until";
    public static final String EXPLAINED = "~explained";
    /** What somebody else answered, until it is settled. */
    static final String OTHER = "~other";
    public static final int LONGEST_EXPLANATION = 2_000;

    /** Why an answer is not known. */
    public static final List<Choice> REASONS = List.of(new Choice("not_held", "We do not hold it"),
        new Choice("not_asked", "It was not asked"), new Choice("awaited", "It is awaited"));

    private static final String AWAITED = "awaited";

    private NotKnown() {
    }

    /** Whether this key is a companion of an answer, not a question. */
    static boolean isCompanion(String key) {
        return key.indexOf('~') > 0;
    }

    static String questionOf(String key) {
        return isCompanion(key) ? key.substring(0, key.indexOf('~')) : key;
    }

    /** Whether the question was answered "not known". */
    public static boolean is(Answers answers, String linkId) {
        return answers.codes(linkId).equals(List.of(CODE));
    }

    /** The code of the reason; null where none was given. */
    public static String why(Answers answers, String linkId) {
        return is(answers, linkId) ? answers.text(linkId + WHY) : null;
    }

    public static boolean isAwaited(Answers answers, String linkId) {
        return AWAITED.equals(why(answers, linkId));
    }

    /** The day by which an awaited answer is expected; null where none was given. */
    public static LocalDate until(Answers answers, String linkId) {
        return isAwaited(answers, linkId) ? answers.date(linkId + UNTIL) : null;
    }

    /** The reason in words, for reading: "we do not hold it"; empty where none was given. */
    public static String words(Answers answers, String linkId) {
        String why = why(answers, linkId);
        LocalDate until = until(answers, linkId);
        return REASONS.stream().filter(r -> r.code().equals(why)).map(r -> r.label().substring(0, 1).toLowerCase(java.util.Locale.UK)
            + r.label().substring(1)).findFirst().orElse("") + (until == null ? "" : ", expected by " + AnswerType.DATE.shown(until.toString(), Map.of()));
    }

    /** How an unusual answer was explained; null where it was not. */
    public static String explanation(Answers answers, String linkId) {
        return answers.text(linkId + EXPLAINED);
    }

    /** Questions answered "not known" without a reason, and those awaited without a day, as queries. */
    static List<Finding> withoutReason(List<Section> sections, Answers answers) {
        List<Finding> found = new ArrayList<>();
        for (Section section : sections) {
            for (Question question : section.questions()) {
                String id = question.linkId();
                if (!question.isAsked(answers) || !is(answers, id)) {
                    continue;
                }
                if (why(answers, id) == null) {
                    found.add(Finding.blank(id, "Say why this is not known: " + question.text()));
                } else if (isAwaited(answers, id) && until(answers, id) == null) {
                    found.add(Finding.blank(id, "Say until when this is awaited: " + question.text()));
                }
            }
        }
        return found;
    }

    /** What is wrong with a companion that came from outside; null where nothing is. */
    static String fault(String key, JsonValue value) {
        String mark = key.substring(key.indexOf('~'));
        String text = Answers.asText(value);
        if (value instanceof JsonObject || value instanceof jakarta.json.JsonArray) {
            return "This is not an answer of the kind asked for";
        }
        return switch (mark) {
            case WHY -> REASONS.stream().anyMatch(r -> r.code().equals(text)) ? null : "Choose one of the reasons given";
            case UNTIL -> Answers.NONE.with("d", Json.createValue(text)).date("d") == null
                ? "Enter the day until which it is awaited as day, month and year, such as 14 5 2024" : null;
            case EXPLAINED -> text.length() > LONGEST_EXPLANATION ? "Shorten the explanation to " + LONGEST_EXPLANATION + " characters" : null;
            default -> "There is no such question";
        };
    }
}
