package org.cdop.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cdop.access.AgencyKind;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.Question;
import org.cdop.form.Reach;
import org.cdop.form.Section;

/**
 * Which questions of a form an agency is asked: those that its kind can know and nobody has answered, or whose answer is
 * disputed, and always its own account (local rule, after the panels' oldest complaint: the same facts on eight forms). A
 * long text is an account and asked of each; one that only details a fact goes with that fact. What was begun here stays.
 */
final class Needed {

    private static final Set<AgencyKind> HEALTH = Set.of(AgencyKind.GP, AgencyKind.MATERNITY, AgencyKind.NEONATAL, AgencyKind.HOSPITAL,
        AgencyKind.AMBULANCE, AgencyKind.HEALTH_VISITING, AgencyKind.SCHOOL_NURSING, AgencyKind.CAMHS, AgencyKind.HOSPICE);

    private final FormDefinition form;
    private final Known known;
    private final Answers begun;

    private Needed(FormDefinition form, Known known, Answers begun) {
        this.form = form;
        this.known = known;
        this.begun = begun;
    }

    /** The form with the questions that are asked; sections in which none is left fall out. */
    static FormDefinition of(FormDefinition form, Known known, Answers begun) {
        Needed needed = new Needed(form, known, begun);
        Set<String> asked = needed.asked();
        return form.withSections(form.sections().stream().map(s -> s.with(s.questions().stream()
            .filter(q -> q.type() == AnswerType.DISPLAY || asked.contains(q.linkId())).toList())).filter(Needed::asksSomething).toList());
    }

    /** Whether an agency of this kind may be shown what others answered to a question. */
    static boolean mayBeShown(Question question, AgencyKind kind) {
        return question.reach().share() == Reach.Share.ALL || question.reach().share() == Reach.Share.HEALTH && HEALTH.contains(kind);
    }

    private static boolean asksSomething(Section section) {
        return section.questions().stream().anyMatch(q -> q.type() != AnswerType.DISPLAY);
    }

    private Set<String> asked() {
        Set<String> asked = new HashSet<>();
        for (Question question : form.questions()) {
            if (begun.has(question.linkId()) || isAsked(question, asked)) {
                asked.add(question.linkId());
            }
        }
        addWhatDecides(asked);
        return asked;
    }

    private boolean isAsked(Question question, Set<String> asked) {
        if (!question.isFact()) {
            return question.type() != AnswerType.DISPLAY;
        }
        if (question.type() == AnswerType.TEXT) {
            return question.condition() == null || question.condition().questions().stream().anyMatch(asked::contains)
                || !known.has(question.linkId());
        }
        return !known.has(question.linkId());
    }

    /** A question on which another depends is asked too, unless its known answer may be shown here: else nobody could go on. */
    private void addWhatDecides(Set<String> asked) {
        List<Question> backwards = new ArrayList<>(form.questions());
        java.util.Collections.reverse(backwards);
        for (Question question : backwards) {
            if (asked.contains(question.linkId()) && question.condition() != null) {
                question.condition().questions().stream().filter(q -> !known.shown().has(q)).forEach(asked::add);
            }
        }
    }
}
