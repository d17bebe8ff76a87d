package org.cdop.reporting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the holder of a link is told before the code: nothing about any child.
 *
 * @param state     null where the link is unknown or was stopped
 * @param address   the address that codes go to, all but its first letter and its domain hidden
 * @param sentAt    when the last code was sent
 * @param codeGood  a code was sent that may still be entered
 * @param tooMany   no further code is sent in this hour
 */
public record OpenedLink(RequestState state, String formTitle, String panelName, String caseNumber, LocalDate dueOn,
                         String address, Instant sentAt, boolean codeGood, boolean tooMany) {

    static final OpenedLink UNKNOWN = new OpenedLink(null, null, null, null, null, null, null, false, false);

    public boolean isUnknown() {
        return state == null;
    }

    /** Whether a code opens the form. */
    public boolean isOwed() {
        return state == RequestState.REQUESTED;
    }

    public boolean isCancelled() {
        return state == RequestState.CANCELLED;
    }

    /** "w…@hospital.example" */
    static String hidden(String address) {
        int at = address.indexOf('@');
        return address.charAt(0) + "…" + address.substring(at);
    }
}
