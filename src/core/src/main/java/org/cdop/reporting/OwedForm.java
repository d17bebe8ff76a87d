package org.cdop.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cdop.access.AgencyKind;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.Section;

/**
 * A form that an agency owes, opened.
 *
 * @param child null once the form is returned or cancelled
 */
public record OwedForm(long request, RequestState state, String caseNumber, String panelName, String agency, AgencyKind kind,
                       LocalDate dueOn, ChildAsked child, FormDefinition definition, Answers answers, Instant savedAt) {

    /** The sections that this kind of agency is asked, given the answers so far. */
    public List<Section> sections() {
        return asked(answers);
    }

    public List<Section> asked(Answers given) {
        return askedOfAgency().sections().stream().filter(s -> s.isAsked(given)).toList();
    }

    /** How many of the questions asked, given the answers so far, are not answered. */
    public long unanswered() {
        return sections().stream().mapToLong(section -> section.asked(answers) - section.answered(answers)).sum();
    }

    /** The form as this kind of agency is asked it, whatever was answered. */
    public FormDefinition askedOfAgency() {
        return askedOf(definition, kind);
    }

    static FormDefinition askedOf(FormDefinition all, AgencyKind kind) {
        return all.forAgency(kind.key());
    }

    public boolean isOwed() {
        return state == RequestState.REQUESTED;
    }
}
