package org.cdop.casefile;

import org.cdop.sql.NotFound;

/**
 * The number of a case: the panel's code and the reference within it, written "HULL/2026-014". Never re-used, and
 * never made of a name or a date of birth.
 */
public record CaseNumber(String panel, String ref) {

    /** Reads "PANEL/reference"; anything else is answered as a case that is not there. */
    public static CaseNumber parse(String text) {
        int slash = text == null ? -1 : text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new NotFound();
        }
        return new CaseNumber(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return panel + "/" + ref;
    }
}
