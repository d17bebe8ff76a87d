package org.cdop.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.Question;

/**
 * The chronology of a case, built from every dated answer of every form and the events of the case, with the coordinator's changes laid
 * over it. The same moment told by several is one line with all who told it.
 */
final class Chronology {

    private Chronology() {
    }

    /** A change that a coordinator made: {@code key} null for a line of their own. */
    record Changed(long id, String key, String happened, String what, boolean leftOut) {
    }

    static List<Happening> of(List<SourceForm> forms, List<Happening> events, List<Changed> changes) {
        return of(forms, events, changes, List.of());
    }

    /** @param settled a date that was settled otherwise is left out, unless the coordinator takes it in again */
    static List<Happening> of(List<SourceForm> forms, List<Happening> events, List<Changed> changes, List<Settled> settled) {
        Map<String, Happening> all = new LinkedHashMap<>();
        events.forEach(e -> all.put(e.key(), e));
        for (SourceForm form : forms) {
            for (Question question : form.definition().questions()) {
                boolean otherwise = settled.stream().anyMatch(s -> s.linkId().equals(question.linkId()) && form.answers().has(s.linkId())
                    && !Folding.agree(question, s.value(), form.answers().get(s.linkId())));
                told(form, question).forEach(h -> add(all, otherwise ? h.settledOtherwise() : h));
            }
        }
        for (Changed change : changes) {
            Happening was = change.key() == null ? null : all.get(change.key());
            String key = change.key() == null ? "own/" + change.id() : change.key();
            if (was != null || change.key() == null) {
                all.put(key, new Happening(key, change.happened(), change.what(), was == null ? "added by the coordinator" : was.source(),
                    change.leftOut(), true));
            }
        }
        return all.values().stream().sorted(Comparator.comparing(Happening::happened)).toList();
    }

    private static void add(Map<String, Happening> all, Happening one) {
        Happening same = all.values().stream().filter(h -> h.happened().equals(one.happened()) && h.what().equals(one.what())).findFirst().orElse(null);
        if (same == null) {
            all.put(one.key(), one);
        } else if (!List.of(same.source().split("; ")).contains(one.source())) {
            all.put(same.key(), new Happening(same.key(), same.happened(), same.what(), same.source() + "; " + one.source(), same.leftOut(), false));
        }
    }

    private static List<Happening> told(SourceForm form, Question question) {
        List<Happening> all = new ArrayList<>();
        String key = (form.request() == null ? "notification" : form.request()) + "/" + question.linkId();
        if (isMoment(question) && form.answers().has(question.linkId())) {
            moment(key, form.answers().text(question.linkId()), question.event().isEmpty() ? statement(question) : question.event(), form, all);
        } else if (question.isGroup() && !question.linkId().matches("carers|siblings")) {
            List<Answers> entries = form.answers().entries(question.linkId());
            for (int i = 0; i < entries.size(); i++) {
                for (Question item : question.items()) {
                    if (isMoment(item) && entries.get(i).has(item.linkId())) {
                        moment(key + "[" + i + "]." + item.linkId(), entries.get(i).text(item.linkId()), head(question, entries.get(i))
                            + (item.event().isEmpty() ? statement(item) : item.event()), form, all);
                    }
                }
            }
        }
        return all;
    }

    /** What names an entry of a list: its first words. */
    private static String head(Question group, Answers entry) {
        return group.items().stream().filter(i -> (i.type() == AnswerType.STRING || !i.choices().isEmpty()) && entry.has(i.linkId())).findFirst()
            .map(i -> i.shown(entry) + ": ").orElse("");
    }

    private static String statement(Question question) {
        return question.name().isEmpty() ? question.text() : Character.toUpperCase(question.name().charAt(0)) + question.name().substring(1);
    }

    private static void moment(String key, String told, String what, SourceForm form, List<Happening> all) {
        if (told.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2})?)?)?")) {
            all.add(new Happening(key, told, what, form.by(), false, false));
        }
    }

    private static boolean isMoment(Question question) {
        return question.type().isDate();
    }
}
