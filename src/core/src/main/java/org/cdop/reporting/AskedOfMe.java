package org.cdop.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.cdop.form.FormDefinition;
import org.cdop.sql.Row;

/**
 * A form as somebody at an agency sees it in the list of what they were asked.
 *
 * @param child the child's name while the form is owed; null afterwards
 */
public record AskedOfMe(long id, String caseNumber, String child, String formTitle, RequestState state, LocalDate dueOn, Instant closedAt, boolean late) {

    static AskedOfMe read(Row row, FormDefinition form, LocalDate today) {
        RequestState state = RequestState.valueOf(row.text("state"));
        return new AskedOfMe(row.number("id"), row.text("case_number"), row.text("child"), form.title() + Parts.words(form, row.text("parts")), state,
            row.day("due_on"), row.moment("closed_at"), state == RequestState.REQUESTED && today.isAfter(row.day("due_on")));
    }

    public boolean isOwed() {
        return state == RequestState.REQUESTED;
    }

    /** "Late", "Owed", "Returned", "Nil return". */
    public String standing() {
        return isOwed() ? late ? "Late" : "Owed" : state == RequestState.NIL ? "Nil return" : "Returned";
    }
}
