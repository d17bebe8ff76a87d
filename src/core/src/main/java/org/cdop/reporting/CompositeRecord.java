package org.cdop.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.form.Answers;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;
import org.cdop.form.Section;
import org.cdop.reporting.Fact.State;
import org.cdop.reporting.Fact.Version;

/**
 * One record of a case out of all forms: every question with every answer and its source. The same answers fold together, differing ones
 * are disputed until a coordinator settles them; each agency's own account stays with its form.
 */
public final class CompositeRecord {

    private final List<Fact> facts;

    private CompositeRecord(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Later forms, and later editions, word the questions. */
    public static CompositeRecord of(List<SourceForm> forms, List<Settled> settlements) {
        Map<String, Question> questions = new LinkedHashMap<>();
        Map<String, String> sections = new LinkedHashMap<>();
        Map<String, List<Statement>> said = new LinkedHashMap<>();
        for (SourceForm form : forms) {
            for (Section section : form.definition().sections()) {
                for (Question question : section.questions()) {
                    if (question.isFact() && form.answers().has(question.linkId())) {
                        questions.put(question.linkId(), question);
                        sections.putIfAbsent(question.linkId(), section.title());
                        said.computeIfAbsent(question.linkId(), k -> new ArrayList<>()).add(statement(form, question));
                    }
                }
            }
        }
        List<Fact> facts = new ArrayList<>();
        questions.forEach((id, question) -> facts.add(fact(sections.get(id), question, said.get(id),
            settlements.stream().filter(s -> s.linkId().equals(id)).findFirst().orElse(null))));
        return new CompositeRecord(facts);
    }

    /** The same, with what was asked and nobody told. */
    static CompositeRecord of(List<SourceForm> forms, List<Settled> settlements, List<AskedForm> asked) {
        return new CompositeRecord(Gaps.filled(of(forms, settlements), forms, asked));
    }

    private static Statement statement(SourceForm form, Question question) {
        String id = question.linkId();
        return new Statement(form.answers().get(id), form.by(), form.definition().title(), form.definition().edition(), form.request(), form.at(),
            NotKnown.words(form.answers(), id), NotKnown.isAwaited(form.answers(), id));
    }

    private static Fact fact(String section, Question question, List<Statement> said, Settled settled) {
        List<Version> versions = Folding.versions(question, said);
        long different = versions.stream().filter(v -> !v.isNotKnown()).count();
        boolean stands = settled != null && versions.stream().filter(v -> !v.isNotKnown())
            .allMatch(v -> v.said().stream().allMatch(s -> settled.seen().stream().anyMatch(seen -> Folding.agree(question, seen, s.value()))));
        State state = stands ? State.SETTLED : different == 0 ? State.NOT_KNOWN
            : different > 1 && Folding.canBeDisputed(question) || settled != null ? State.DISPUTED
            : !Folding.canBeDisputed(question) ? State.TOLD : State.AGREED;
        return new Fact(section, question, versions, state, settled, List.of());
    }

    public List<Fact> facts() {
        return facts;
    }

    public Optional<Fact> fact(String linkId) {
        return facts.stream().filter(f -> f.linkId().equals(linkId)).findFirst();
    }

    public List<Fact> disputed() {
        return facts.stream().filter(Fact::isDisputed).toList();
    }

    /** How many questions somebody answered, or the coordinator settled, after this moment. */
    public long changedSince(Instant then) {
        return facts.stream().filter(f -> f.settlement() != null && f.settlement().at().isAfter(then)
            || f.versions().stream().flatMap(v -> v.said().stream()).anyMatch(s -> s.at().isAfter(then))).count();
    }

    /** What stands: settled and agreed answers; disputed and unknown ones are left out. */
    public Answers standing() {
        Answers all = Answers.NONE;
        for (Fact fact : facts) {
            all = fact.standing() == null ? all : all.with(fact.linkId(), fact.standing());
        }
        return all;
    }
}
