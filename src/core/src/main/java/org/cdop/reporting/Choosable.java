package org.cdop.reporting;

import java.util.List;
import java.util.Locale;
import org.cdop.access.AgencyKind;

/** An agency of the directory that may be asked, with the contact that a request would go to. */
public record Choosable(long id, AgencyKind kind, String name, String contactName, String email) {

    /** Of those of the proposed kind, the one whose name is that of the named agency, else the only one; else null. */
    static Choosable best(Proposal proposal, List<Choosable> directory) {
        List<Choosable> ofKind = directory.stream().filter(a -> a.kind() == proposal.kind()).toList();
        if (proposal.named() != null) {
            String asked = proposal.named().name().toLowerCase(Locale.UK);
            return ofKind.stream().filter(a -> a.name().toLowerCase(Locale.UK).equals(asked)).findFirst()
                .or(() -> ofKind.stream().filter(a -> a.name().toLowerCase(Locale.UK).contains(asked)
                    || asked.contains(a.name().toLowerCase(Locale.UK))).findFirst())
                .orElse(asked.equals(proposal.kind().label().toLowerCase(Locale.UK)) && ofKind.size() == 1 ? ofKind.get(0) : null);
        }
        return ofKind.size() == 1 ? ofKind.get(0) : null;
    }
}
