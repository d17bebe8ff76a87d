package org.cdop.web.form;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.form.Answers;
import org.cdop.form.Choice;
import org.cdop.form.Finding;
import org.cdop.form.FormCheck;
import org.cdop.form.FormDefinition;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;
import org.cdop.form.Section;
import org.cdop.form.TwoAnswers;

/**
 * A form while somebody fills it: what was typed, what it means, and what is wrong with it. Inputs are plain HTML named
 * by link id, so that a page works without scripts and keeps no component for each question. What cannot be read as an
 * answer is kept as it was typed, so that a draft loses nothing; such an answer cannot be returned.
 */
public class FormDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient FormDefinition definition;
    private final transient FormCheck check;
    private final transient Answers known;
    private transient Answers answers;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> findings = new LinkedHashMap<>();
    private final Map<String, String> queries = new LinkedHashMap<>();
    private final boolean reasons;

    public FormDraft(FormDefinition definition, Answers answers, Clock clock) {
        this(definition, answers, Answers.NONE, false, clock);
    }

    /** A form of an agency: what others told already decides with the answers what is asked, and "not known" says why. */
    public FormDraft(FormDefinition definition, Answers answers, Answers known, Clock clock) {
        this(definition, answers, known, true, clock);
    }

    private FormDraft(FormDefinition definition, Answers answers, Answers known, boolean reasons, Clock clock) {
        this.reasons = reasons;
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
        answers = new SectionReader(check, parameters, typed, findings, question -> asksWhy(question, question.linkId())).read(section, answers);
        if (changesPage(parameters)) {
            findings.clear();
        }
        List<String> after = asked(section);
        return !before.containsAll(after);
    }

    private List<String> asked(Section section) {
        return section.questions().stream().filter(this::asks).map(Question::linkId).toList();
    }

    /** Whether a button was pressed that only changes the page: one more entry of a group, or one less. */
    public static boolean changesPage(Map<String, String[]> parameters) {
        return parameters.keySet().stream().anyMatch(k -> k.startsWith("add:") || k.startsWith("remove:") || k.startsWith("detach:"));
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

    /** Whether a list takes one more entry. */
    public boolean mayAdd(Question group) {
        return answers.entries(group.linkId()).size() < SectionReader.MOST_ENTRIES;
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
        if (text != null && question.isSearched()) {
            return question.shown(within(path));
        }
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

    /** Whether the page asks why an answer is not known: on forms of agencies, which are chased. */
    public boolean asksWhy(Question question, String path) {
        return reasons && path.indexOf('[') < 0 && question.offers(NotKnown.CODE) && !question.isSearched();
    }

    public List<Choice> getReasons() {
        return NotKnown.REASONS;
    }

    public boolean gave(String path, String reason) {
        return reason.equals(answers.text(path + NotKnown.WHY));
    }

    public String until(Question question, String path, String part) {
        String key = path + NotKnown.UNTIL;
        String told = answers.text(key);
        return FormInputs.part(question, typed.containsKey(key) ? typed.get(key) : told == null ? "" : told, part);
    }

    /** What was answered to one question beside the answer that stands; null where all agree. */
    public Beside beside(Question question, String path) {
        List<JsonValue> others = path.indexOf('[') < 0 ? TwoAnswers.others(answers, question.linkId()) : List.of();
        return others.isEmpty() ? null : new Beside(inWords(question, answers), others.stream()
            .map(v -> inWords(question, Answers.NONE.with(question.linkId(), v))).toList(), Json.createArrayBuilder(others).build().toString());
    }

    /**
     * @param stands the answer that stands, in words
     * @param others the other answers in words
     * @param kept   the other answers as they are kept
     */
    public record Beside(String stands, List<String> others, String kept) {
    }

    private static String inWords(Question question, Answers answers) {
        String words = question.shownWhole(answers);
        return words.isEmpty() ? "no answer" : words;
    }

    /** The questions of a section that were answered differently by somebody whose answer the page did not show. */
    public List<Question> unseen(Section section, Map<String, String[]> parameters) {
        return section.questions().stream().filter(this::asks)
            .filter(q -> !Companions.shownBeside(q.linkId(), parameters).containsAll(TwoAnswers.others(answers, q.linkId()))).toList();
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
