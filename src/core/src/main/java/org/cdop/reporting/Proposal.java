package org.cdop.reporting;

import java.util.List;
import org.cdop.access.AgencyKind;

/**
 * An agency that the system proposes to ask for a form, and why. The coordinator decides.
 *
 * @param named the agency as the notification names it; null where only the kind is known
 */
public record Proposal(AgencyKind kind, String form, NamedAgency named, List<String> reasons) {

    /** The reasons as one line. */
    public String why() {
        return String.join("; ", reasons);
    }
}
