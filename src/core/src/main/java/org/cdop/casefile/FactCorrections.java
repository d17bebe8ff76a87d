package org.cdop.casefile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.form.FormLibrary;
import org.cdop.role.Role;
import org.cdop.sql.RuleBroken;

/**
 * Facts of a death that were told wrongly and corrected after acceptance. The notification stays as it was told; tables
 * and themes count what is corrected. Answers are those that the notification form offers.
 */
@Stateless
@DenyAll
public class FactCorrections {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FormLibrary library;

    @Inject
    private Event<IdentityCorrected> corrected;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** What may be answered for each fact: the choices of the notification form that is in force. */
    @RolesAllowed(Role.COORDINATOR)
    public FactChoices choices() {
        return new FactChoices(library.current("notification", LocalDate.now(clock)));
    }

    /**
     * Corrects the facts with a reason, which stands in the history. Refuses answers that are not offered, weeks and weights
     * outside the limits of the form, and what another coordinator changed meanwhile. A released anonymised case is looked
     * through again: it may name the area.
     */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("corrected the facts of the death")
    public void correct(@OfCase CaseNumber number, long seen, DeathFacts facts, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Give the reason for the correction: it stands in the case's history.");
        }
        choices().refuseUnlessOffered(facts);
        CaseFile file = Cases.find(entities, number, seen);
        file.factsCorrected(facts, new Recorded(clock.instant(), caller.get().name()), reason.strip());
        corrected.fire(new IdentityCorrected(file.id(), number));
    }
}
