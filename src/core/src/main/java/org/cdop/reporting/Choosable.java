package org.cdop.reporting;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cdop.access.AgencyKind;

/**
 * An agency of the directory that may be asked, with the contact that a request would go to.
 *
 * @param asked how often this panel asked it before
 */
public record Choosable(long id, AgencyKind kind, String name, String contactName, String email, long asked) {

    /** Each child has its own; of other kinds a panel mostly asks the same one. */
    private static final Set<AgencyKind> OF_THE_CHILD = EnumSet.of(AgencyKind.GP, AgencyKind.SCHOOL, AgencyKind.OTHER);

    /**
     * Of those of the proposed kind, the one whose name is that of the named agency; where none is named the only one, or
     * the one that the panel asks most. Null where it must be chosen.
     */
    static Choosable best(Proposal proposal, List<Choosable> directory) {
        List<Choosable> ofKind = directory.stream().filter(a -> a.kind() == proposal.kind()).toList();
        if (proposal.named() != null) {
            String asked = proposal.named().name().toLowerCase(Locale.UK);
            return ofKind.stream().filter(a -> a.name().toLowerCase(Locale.UK).equals(asked)).findFirst()
                .or(() -> ofKind.stream().filter(a -> a.name().toLowerCase(Locale.UK).contains(asked)
                    || asked.contains(a.name().toLowerCase(Locale.UK))).findFirst())
                .orElse(asked.equals(proposal.kind().label().toLowerCase(Locale.UK)) && ofKind.size() == 1 ? ofKind.get(0) : null);
        }
        return ofKind.size() == 1 ? ofKind.get(0) : OF_THE_CHILD.contains(proposal.kind()) ? null
            : ofKind.stream().filter(a -> a.asked() > 0).max(Comparator.comparingLong(Choosable::asked)).orElse(null);
    }
}
