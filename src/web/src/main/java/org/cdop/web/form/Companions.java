package org.cdop.web.form;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.cdop.form.Answers;
import org.cdop.form.FormCheck;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;
import org.cdop.form.TwoAnswers;

/** What stands beside an answer on a page: why it is not known until when it is awaited, and which of two people's answers is taken. */
final class Companions {

    private static final int LONGEST = 1_000_000;

    private Companions() {
    }

    /** Takes over why an answer is not known; what cannot be read as a day is told to {@code faulty} and kept on the page. */
    static Answers reasons(Question question, Map<String, String[]> sent, Answers answers, FormCheck check, Faulty faulty) {
        String why = question.linkId() + NotKnown.WHY;
        String until = question.linkId() + NotKnown.UNTIL;
        if (!NotKnown.is(answers, question.linkId())) {
            return answers.without(why).without(until);
        }
        if (!sent.containsKey(FormInputs.marker(why))) {
            return answers;
        }
        String reason = first(sent, why);
        Answers told = NotKnown.REASONS.stream().anyMatch(r -> r.code().equals(reason)) ? answers.with(why, reason) : answers.without(why);
        if (!NotKnown.isAwaited(told, question.linkId())) {
            return told.without(until);
        }
        String typed = FormInputs.date(sent, until);
        FormCheck.Reading day = check.readDay(until, typed, "the day until which it is awaited");
        if (day.finding() != null) {
            faulty.found(until, typed, day.finding().message());
        }
        return day.value() == null ? told.without(until) : told.with(until, day.value());
    }

    /** What becomes of a typed day that is none. */
    interface Faulty {
        void found(String path, String typed, String message);
    }

    /**
     * Where two people answered differently and this person chose: the answer chosen, and what was shown beside it is settled. What was typed
     * at the same time is kept beside it.
     */
    static Answers settled(String id, Map<String, String[]> sent, Answers before, Answers answers) {
        String choice = first(sent, "settle:" + id);
        List<JsonValue> shown = shownBeside(id, sent);
        if (choice.isEmpty() || shown.isEmpty()) {
            return answers;
        }
        if (!choice.matches("[0-9]") || Integer.parseInt(choice) >= shown.size()) {
            return TwoAnswers.settled(answers, id, shown);
        }
        Answers chosen = TwoAnswers.settled(answers.with(id, shown.get(Integer.parseInt(choice))), id, shown);
        JsonValue typed = answers.get(id);
        return typed == null || typed.equals(before.get(id)) ? chosen : TwoAnswers.beside(chosen, id, typed);
    }

    /** The other answers that the page showed beside the one that stands. */
    static List<JsonValue> shownBeside(String id, Map<String, String[]> sent) {
        String shown = first(sent, "beside:" + id);
        if (shown.isEmpty() || shown.length() > LONGEST) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(shown))) {
            return List.copyOf(reader.readArray());
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
