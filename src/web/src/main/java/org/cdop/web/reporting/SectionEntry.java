package org.cdop.web.reporting;

import jakarta.json.JsonException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cdop.form.Answers;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;
import org.cdop.form.Section;
import org.cdop.reporting.OwedForm;
import org.cdop.web.form.FormDraft;

/**
 * Part of an agency's form while it is filled on a page. The page carries the answers that it was shown with, so that
 * what somebody else saved meanwhile is seen and kept.
 */
class SectionEntry {

    /** Name of the hidden input that carries the answers that the page was shown with. */
    static final String SHOWN = "shown-with";

    private final OwedForm form;
    private final Section section;
    private final Clock clock;
    private final Answers base;
    private FormDraft draft;
    private boolean moreIsAsked;
    private Map<String, String[]> sent = Map.of();

    SectionEntry(OwedForm form, Section section, String shownWith, Clock clock) {
        this.form = form;
        this.section = section;
        this.clock = clock;
        this.base = shownWith == null ? form.answers() : overlaid(shownWith);
        this.draft = new FormDraft(form.definition(), base, form.known(), clock);
    }

    /** What is in the form now: what was saved, but for this section as the page showed it. */
    private Answers overlaid(String shownWith) {
        Answers all = form.answers();
        try {
            Answers shown = Answers.parse(shownWith);
            for (String id : carried()) {
                all = shown.has(id) ? all.with(id, shown.get(id)) : all.without(id);
            }
            return all;
        } catch (JsonException | ClassCastException e) {
            return form.answers();
        }
    }

    /** What the page carries: the answers of this section, and why they are not known. */
    private List<String> carried() {
        return section.questions().stream().map(Question::linkId)
            .flatMap(id -> Stream.of(id, id + NotKnown.WHY, id + NotKnown.UNTIL)).toList();
    }

    /** Takes over what was typed; answers the changed form. */
    Answers read(Map<String, String[]> parameters) {
        sent = parameters;
        moreIsAsked = draft.read(section, parameters);
        return draft.getAnswers();
    }

    /** Another question of this section is asked because of an answer just given. */
    boolean moreIsAsked() {
        return moreIsAsked;
    }

    /** Shows what is saved now, with what others saved. */
    void showSaved(Answers saved) {
        draft = new FormDraft(form.definition(), saved, form.known(), clock);
    }

    Answers base() {
        return base;
    }

    FormDraft draft() {
        return draft;
    }

    /** The answers that the page shows, for its hidden input. */
    String shownWith() {
        Answers shown = Answers.NONE;
        for (String id : carried()) {
            if (draft.getAnswers().has(id)) {
                shown = shown.with(id, draft.getAnswers().get(id));
            }
        }
        return shown.toJson();
    }

    /** Whether somebody answered differently and this page has not shown it yet. */
    boolean hasUnseen(Answers.Merged merged) {
        return !new FormDraft(form.definition(), merged.answers(), form.known(), clock).unseen(section, sent).isEmpty();
    }

    /** A sentence for each question that two people answered differently, as far as the page did not say so already. */
    List<String> told(Answers.Merged merged) {
        List<String> all = new ArrayList<>();
        FormDraft saved = new FormDraft(form.definition(), merged.answers(), form.known(), clock);
        for (Question question : saved.unseen(section, sent)) {
            all.add("Somebody else answered “" + question.text() + "” differently while you had this page open. Both answers are kept and"
                + " shown at the question: choose which is right.");
        }
        for (Answers.Conflict conflict : merged.conflicts()) {
            if (conflict.linkId().indexOf('~') > 0) {
                all.add("Somebody else gave another reason why “" + text(conflict) + "” is not known. Theirs was kept: please check it.");
            } else if (conflict.mine() == null) {
                all.add("Somebody else changed the answer to “" + text(conflict) + "” while you took it away. Their answer was kept: take it"
                    + " away again if it is wrong.");
            } else if (conflict.theirs() == null) {
                all.add("Somebody else took away the answer to “" + text(conflict) + "” while you changed it. Your answer was kept.");
            }
        }
        return all;
    }

    private String text(Answers.Conflict conflict) {
        String id = conflict.linkId().replaceFirst("[\\[~].*", "");
        return form.definition().question(id).map(Question::text).orElse(id);
    }
}
