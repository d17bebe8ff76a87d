package org.cdop.reporting;

import java.time.LocalDate;
import org.cdop.time.Term;

/**
 * When an agency that owes a form is reminded: first some time after the request, then again and again until the form
 * is returned or cancelled (both local settings).
 */
record Reminding(Term first, Term every) {

    /**
     * Whether a reminder goes out today.
     *
     * @param lastReminded day of the last reminder; null where there was none
     */
    boolean isDue(LocalDate requestedOn, LocalDate lastReminded, LocalDate today) {
        LocalDate next = lastReminded == null ? first.dueOn(requestedOn) : every.dueOn(lastReminded);
        return !today.isBefore(next);
    }
}
