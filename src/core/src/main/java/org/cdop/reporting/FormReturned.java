package org.cdop.reporting;

import org.cdop.casefile.CaseNumber;

/**
 * An agency returned a form, or said that it did not know the child.
 *
 * @param nil the agency did not know the child
 */
public record FormReturned(CaseNumber number, long caseId, long request, String form, String edition, boolean nil) {
}
