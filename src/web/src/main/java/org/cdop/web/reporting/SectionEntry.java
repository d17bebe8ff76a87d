package org.cdop.web.reporting;

import jakarta.json.JsonException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cdop.form.Answers;
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
            for (Question question : section.questions()) {
                String id = question.linkId();
                all = shown.has(id) ? all.with(id, shown.get(id)) : all.without(id);
            }
            return all;
        } catch (JsonException | ClassCastException e) {
            return form.answers();
        }
    }

    /** Takes over what was typed; answers the changed form. */
    Answers read(Map<String, String[]> parameters) {
        moreIsAsked = draft.read(section, parameters);
        return draft.getAnswers();
    }

    /** Another question of this section is asked because of an answer just given. */
    boolean moreIsAsked() {
        return moreIsAsked;
    }

    /** Shows what is saved now, with what others saved. */
    void showSaved(Answers.Merged saved) {
        showSaved(saved.answers());
        draft.differing(saved.conflicts());
    }

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
        for (Question question : section.questions()) {
            if (draft.getAnswers().has(question.linkId())) {
                shown = shown.with(question.linkId(), draft.getAnswers().get(question.linkId()));
            }
        }
        return shown.toJson();
    }

    /** The same after a save of which the person was not told: what two people answered differently is told at the next. */
    String shownWith(Answers.Merged merged) {
        Answers shown = Answers.parse(shownWith());
        for (Answers.Conflict conflict : merged.conflicts()) {
            String id = conflict.linkId().replaceFirst("\\[.*", "");
            shown = base.has(id) ? shown.with(id, base.get(id)) : shown.without(id);
        }
        return shown.toJson();
    }

    /** A sentence for each question that two people answered differently. */
    List<String> told(Answers.Merged merged) {
        List<String> all = new ArrayList<>();
        for (Answers.Conflict conflict : merged.conflicts()) {
            String id = conflict.linkId().replaceFirst("\\[.*", "");
            String text = form.definition().question(id).map(Question::text).orElse(id);
            all.add("Somebody else answered “" + text + "” differently while you had this page open. Their answer was kept and is"
                + " shown below. Change it if yours is right: you had answered “" + words(id, conflict) + "”.");
        }
        return all;
    }

    private String words(String id, Answers.Conflict conflict) {
        if (conflict.mine() == null) {
            return "nothing";
        }
        return form.definition().question(id).map(q -> q.isGroup() ? "other entries"
            : q.shown(Answers.NONE.with(id, conflict.mine()))).orElse("something else");
    }
}
