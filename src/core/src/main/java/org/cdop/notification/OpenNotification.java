package org.cdop.notification;

import java.util.List;
import java.util.Set;
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

    private static final Set<String> NO_CRITERION = Set.of("none", "not_known", "not_applicable");

    /**
     * Whether a joint agency response is called for and, as far as the notifier says, has not started: one of its criteria is
     * met (statutory guidance 2018, ch. 3; the criteria stand in the form).
     */
    public boolean isResponseToStart() {
        boolean called = answers.codes("jar.criteria").stream().anyMatch(code -> !NO_CRITERION.contains(code));
        return called && !"yes".equals(answers.text("jar.started"));
    }
}
