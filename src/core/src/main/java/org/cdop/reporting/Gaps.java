package org.cdop.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.form.Answers;
import org.cdop.form.Question;
import org.cdop.form.Section;
import org.cdop.reporting.Fact.State;

/**
 * What nobody told: questions that were asked and left blank, and those that an agency still owes. What is known already, and what does
 * not apply by the answers that stand, is no gap.
 */
final class Gaps {

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Answers standing;

    private Gaps(CompositeRecord told) {
        told.facts().forEach(f -> facts.put(f.linkId(), f));
        standing = told.standing();
    }

    /** All facts, those without an answer among them, in the order of the forms. */
    static List<Fact> filled(CompositeRecord told, List<SourceForm> forms, List<AskedForm> asked) {
        Gaps gaps = new Gaps(told);
        asked.forEach(gaps::add);
        List<String> order = Stream.concat(forms.stream().map(SourceForm::definition), asked.stream().map(AskedForm::definition))
            .flatMap(d -> d.questions().stream()).map(Question::linkId).distinct().toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        return gaps.facts.values().stream().sorted(Comparator.comparing(f -> places.getOrDefault(f.linkId(), places.size())))
            .collect(Collectors.toList());
    }

    private void add(AskedForm form) {
        for (Section section : form.definition().sections()) {
            for (Question question : section.questions()) {
                if (question.isFact() && form.leavesBlank(question, standing)) {
                    Fact fact = facts.computeIfAbsent(question.linkId(), k -> new Fact(section.title(), question, List.of(), State.NOT_TOLD, null, List.of()));
                    if (form.owing() != null && (!fact.isKnown() || form.everything())) {
                        facts.put(question.linkId(), owedToo(fact, form.owing()));
                    }
                }
            }
        }
    }

    private static Fact owedToo(Fact fact, Owing owing) {
        List<Owing> all = new ArrayList<>(fact.owing());
        all.add(owing);
        State state = fact.state() == State.NOT_TOLD ? State.AWAITED : fact.state();
        return new Fact(fact.section(), fact.question(), fact.versions(), state, fact.settlement(), List.copyOf(all));
    }
}
