package org.cdop.web.form;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.form.FormCheck;
import org.cdop.form.FormDefinition;
import org.cdop.form.Question;
import org.cdop.form.Section;

/**
 * A form while somebody fills it: what was typed, what it means, and what is wrong with it. Inputs are plain HTML named
 * by link id, so that a page works without scripts and keeps no component for each question. What cannot be read as an
 * answer is kept as it was typed, so that a draft loses nothing; such an answer cannot be returned.
 */
public class FormDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ENTRIES = 40;
    private static final int LONGEST_KEPT = 100_000;

    private final transient FormDefinition definition;
    private final transient FormCheck check;
    private final transient Answers known;
    private transient Answers answers;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> findings = new LinkedHashMap<>();
    private final Map<String, String> queries = new LinkedHashMap<>();

    public FormDraft(FormDefinition definition, Answers answers, Clock clock) {
        this(definition, answers, Answers.NONE, clock);
    }

    /** @param known what others told already: it decides with the answers what is asked */
    public FormDraft(FormDefinition definition, Answers answers, Answers known, Clock clock) {
        this.definition = definition;
        this.known = known;
        this.answers = answers;
        this.check = new FormCheck(clock);
    }

    public FormDefinition getDefinition() {
        return definition;
    }

    public Answers getAnswers() {
        return answers;
    }

    /** Takes over what was typed into the inputs of a section; answers whether another question is asked because of it. */
    public boolean read(Section section, Map<String, String[]> parameters) {
        findings.clear();
        typed.clear();
        List<String> before = asked(section);
        for (Question question : section.questions()) {
            if (question.isGroup()) {
                readGroup(question, parameters);
            } else if (parameters.containsKey(FormInputs.marker(question.linkId()))) {
                answers = answered(question, question.linkId(), parameters, answers);
            }
        }
        if (changesPage(parameters)) {
            findings.clear();
        }
        List<String> after = asked(section);
        return !before.containsAll(after);
    }

    private List<String> asked(Section section) {
        return section.questions().stream().filter(this::asks).map(Question::linkId).toList();
    }

    private Answers answered(Question question, String path, Map<String, String[]> parameters, Answers within) {
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
        String raw = FormInputs.raw(question, path, parameters);
        FormCheck.Reading reading = FormInputs.isCode(question, raw)
            ? new FormCheck.Reading(Json.createValue(raw), null) : check.read(question, raw);
        if (reading.finding() != null) {
            typed.put(path, raw);
            findings.put(path, reading.finding().message());
            return raw.length() > LONGEST_KEPT ? within : within.with(question.linkId(), raw);
        }
        JsonValue value = reading.value();
        return value == null ? within.without(question.linkId()) : within.with(question.linkId(), value);
    }

    private void readGroup(Question group, Map<String, String[]> parameters) {
        if (!parameters.containsKey(FormInputs.marker(group.linkId()))) {
            return;
        }
        List<Answers> entries = new ArrayList<>();
        for (int i = 0; i < MOST_ENTRIES && parameters.containsKey(FormInputs.marker(group.linkId() + "[" + i + "]")); i++) {
            Answers entry = Answers.NONE;
            for (Question item : group.items()) {
                entry = answered(item, group.linkId() + "[" + i + "]." + item.linkId(), parameters, entry);
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
        answers = entries.isEmpty() ? answers.without(group.linkId()) : answers.with(group.linkId(), entries);
    }

    /** Whether a button was pressed that only changes the page: one more entry of a group, or one less. */
    public static boolean changesPage(Map<String, String[]> parameters) {
        return parameters.keySet().stream().anyMatch(k -> k.startsWith("add:") || k.startsWith("remove:"));
    }

    /** Checks sections as for a return; answers whether nothing hard was found. */
    public boolean check(List<Section> sections) {
        queries.clear();
        for (Finding finding : check.onReturn(sections, answers)) {
            (finding.hard() ? findings : queries).putIfAbsent(finding.linkId(), finding.message());
        }
        return findings.isEmpty();
    }

    /** What looks unusual or is wanted and blank; it stops nothing. */
    public List<Map.Entry<String, String>> getQueries() {
        return List.copyOf(queries.entrySet());
    }

    /** Adds what another check found; the first finding of a question stands. */
    public void found(List<Finding> more) {
        more.stream().filter(Finding::hard).forEach(finding -> findings.putIfAbsent(finding.linkId(), finding.message()));
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    /** For the error summary: input id and message, in the order of the form. */
    public List<Map.Entry<String, String>> getFindings() {
        return List.copyOf(findings.entrySet());
    }

    public String finding(String path) {
        return findings.get(path);
    }

    /** Where some questions must be answered, those that need not be are marked. */
    public boolean marksOptional(List<Question> questions) {
        return questions.stream().anyMatch(Question::required);
    }

    public List<Integer> entries(Question group) {
        int n = answers.entries(group.linkId()).size();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < Math.max(1, n); i++) {
            all.add(i);
        }
        return all;
    }

    /** What stands in an input: what was typed where it could not be read, else the answer. */
    public String value(Question question, String path) {
        if (typed.containsKey(path)) {
            return typed.get(path);
        }
        String text = within(path).text(question.linkId());
        return text == null || FormInputs.isNonAnswer(text) ? "" : text;
    }

    /** Whether a question of the form is asked. */
    public boolean asks(Question question) {
        return question.isAsked(answers.within(known));
    }

    /** Whether a question of an entry is asked, given the entry and the form. */
    public boolean asks(Question question, String path) {
        return question.isAsked(within(path).within(answers.within(known)));
    }

    public String part(Question question, String path, String part) {
        return FormInputs.part(question, value(question, path), part);
    }

    public boolean chosen(Question question, String path, String code) {
        return within(path).codes(question.linkId()).contains(code);
    }

    private Answers within(String path) {
        int open = path.indexOf('[');
        if (open < 0) {
            return answers;
        }
        int i = Integer.parseInt(path.substring(open + 1, path.indexOf(']')));
        List<Answers> entries = answers.entries(path.substring(0, open));
        return i < entries.size() ? entries.get(i) : Answers.NONE;
    }
}
