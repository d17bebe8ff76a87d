package org.cdop.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cdop.access.AgencyKind;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.Question;
import org.cdop.form.Section;

/**
 * A form that an agency owes, opened.
 *
 * @param child      null once the form is returned or cancelled
 * @param definition the form with the questions that are asked of this agency now
 * @param known      what others told already and this agency may see; it decides what else is asked
 * @param told       the questions that are not asked, with the known answers that this agency may see
 * @param left       how many questions of the form are not asked, since others answered them
 */
public record OwedForm(long request, RequestState state, String caseNumber, String panelName, String agency, AgencyKind kind,
                       LocalDate dueOn, ChildAsked child, FormDefinition definition, Answers answers, Instant savedAt, Answers known,
                       FormDefinition told, int left) {

    /** The sections that are asked, given the answers so far. */
    public List<Section> sections() {
        return asked(answers);
    }

    public List<Section> asked(Answers given) {
        Answers all = all(given);
        return definition.sections().stream().filter(s -> s.isAsked(all) && s.asked(all) > 0).toList();
    }

    /** These answers, seen together with what is known. */
    public Answers all(Answers given) {
        return given.within(known);
    }

    /** How many of the questions asked, given the answers so far, are not answered. */
    public long unanswered() {
        Answers all = all(answers);
        return sections().stream().mapToLong(section -> section.asked(all) - section.answered(answers, all)).sum();
    }

    /** The questions that are asked, given the answers so far. */
    List<Question> askedNow() {
        Answers all = all(answers);
        return definition.questions().stream().filter(q -> q.type() != AnswerType.DISPLAY && q.isAsked(all)).toList();
    }

    public boolean isOwed() {
        return state == RequestState.REQUESTED;
    }
}
