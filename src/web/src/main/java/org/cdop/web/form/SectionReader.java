package org.cdop.web.form;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.FormCheck;
import org.cdop.form.Question;
import org.cdop.form.Section;

/** Makes answers of what came from the inputs of one section, and notes what could not be read as an answer. */
final class SectionReader {

    static final int MOST_ENTRIES = 40;
    private static final int LONGEST_KEPT = 100_000;

    private final FormCheck check;
    private final Map<String, String[]> parameters;
    private final Map<String, String> typed;
    private final Map<String, String> findings;
    private final Predicate<Question> asksWhy;

    /**
     * @param typed    takes what was typed and could not be read, by path
     * @param findings takes what is wrong with it, by path
     */
    SectionReader(FormCheck check, Map<String, String[]> parameters, Map<String, String> typed, Map<String, String> findings,
                  Predicate<Question> asksWhy) {
        this.check = check;
        this.parameters = parameters;
        this.typed = typed;
        this.findings = findings;
        this.asksWhy = asksWhy;
    }

    /** The answers with those of this section as they are now; where two people had differed, as this person chose. */
    Answers read(Section section, Answers before) {
        Answers answers = before;
        for (Question question : section.questions()) {
            if (question.isGroup()) {
                answers = group(question, answers);
            } else if (isOnPage(question)) {
                answers = answered(question, question.linkId(), answers);
                if (asksWhy.test(question)) {
                    answers = Companions.reasons(question, parameters, answers, check, this::faulty);
                }
            }
        }
        for (Question question : section.questions()) {
            answers = Companions.settled(question.linkId(), parameters, before, answers);
        }
        return answers;
    }

    private boolean isOnPage(Question question) {
        return parameters.containsKey(FormInputs.marker(question.linkId()));
    }

    private void faulty(String path, String raw, String message) {
        typed.put(path, raw);
        findings.put(path, message);
    }

    private Answers answered(Question question, String path, Answers within) {
        if (question.type() == AnswerType.CHOICES) {
            JsonArrayBuilder codes = Json.createArrayBuilder();
            int n = 0;
            for (String code : parameters.getOrDefault(path, new String[0])) {
                if (question.choices().stream().anyMatch(c -> c.code().equals(code))) {
                    codes.add(code);
                    n++;
                }
            }
            return n == 0 ? within.without(question.linkId()) : within.with(question.linkId(), codes.build());
        }
        if (question.type() == AnswerType.FILE) {
            return parameters.containsKey("detach:" + path) ? within.without(question.linkId()) : within;
        }
        String raw = FormInputs.raw(question, path, parameters);
        if (FormInputs.saysBoth(question, path, parameters)) {
            faulty(path, raw, "Enter an answer, or choose “Not known” or “Not applicable”, not both");
        }
        FormCheck.Reading reading = FormInputs.isCode(question, raw)
            ? new FormCheck.Reading(Json.createValue(raw), null) : check.read(question, raw);
        if (reading.finding() != null) {
            faulty(path, raw, reading.finding().message());
            return raw.length() > LONGEST_KEPT ? within : within.with(question.linkId(), raw);
        }
        JsonValue value = reading.value();
        return value == null ? within.without(question.linkId()) : within.with(question.linkId(), value);
    }

    private Answers group(Question group, Answers answers) {
        if (!isOnPage(group)) {
            return answers;
        }
        List<Answers> entries = new ArrayList<>();
        for (int i = 0; i < MOST_ENTRIES && parameters.containsKey(FormInputs.marker(group.linkId() + "[" + i + "]")); i++) {
            Answers entry = Answers.NONE;
            for (Question item : group.items()) {
                entry = answered(item, group.linkId() + "[" + i + "]." + item.linkId(), entry);
            }
            if (parameters.containsKey("remove:" + group.linkId() + "[" + i + "]")) {
                typed.clear();
            } else if (!entry.isEmpty()) {
                entries.add(entry);
            }
        }
        if (parameters.containsKey("add:" + group.linkId())) {
            entries.add(Answers.NONE);
        }
        return entries.isEmpty() ? answers.without(group.linkId()) : answers.with(group.linkId(), entries);
    }
}
