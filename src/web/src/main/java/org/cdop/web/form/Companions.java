package org.cdop.web.form;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.cdop.form.Answers;
import org.cdop.form.FormCheck;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;

/** What stands beside an answer on a page: why it is not known and until when it is awaited, and which of two people's answers is taken. */
final class Companions {

    private static final int LONGEST = 100_000;

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

    /** The person's own answer, where they chose it against the one that somebody else had saved. */
    static Optional<JsonValue> own(String path, Map<String, String[]> sent) {
        String mine = first(sent, "mine:" + path);
        if (!"mine".equals(first(sent, "settle:" + path)) || mine.isEmpty() || mine.length() > LONGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader("[" + mine + "]"))) {
            return Optional.of(reader.readArray().get(0));
        } catch (JsonException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
