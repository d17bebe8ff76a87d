package org.cdop.notification;

import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;

/**
 * A notification opened for triage.
 *
 * @param answers       what was told, by link id
 * @param likely        deaths already known that may be the same, the likeliest first
 * @param heldElsewhere the NHS number is held by a panel that the person does not coordinate; which, is not told
 * @param caseNumber    the case under which the death is reviewed, where there is one
 */
public record OpenNotification(Notification notification, Answers answers, List<Likeness> likely, boolean heldElsewhere,
                               CaseNumber caseNumber) {
}
