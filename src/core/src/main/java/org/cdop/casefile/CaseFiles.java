package org.cdop.casefile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.NotFound;

/** Cases as the coordinator works on them: opening, correcting, moving along the life-cycle. */
@Stateless
@DenyAll
public class CaseFiles {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller caller;

    /** The whole case file; a case of another panel is answered as one that is not there. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("opened the case file")
    public OpenCase open(@OfCase CaseNumber number) {
        CaseFile file = find(number);
        return new OpenCase(file, entities.find(Child.class, file.id()));
    }

    /** Corrects who the child was, after acceptance; the reason stands in the history. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("corrected the child's identity")
    public void correctIdentity(@OfCase CaseNumber number, long seen, Identity identity, String reason) {
        CaseFile file = find(number);
        Child child = entities.find(Child.class, file.id());
        ChangedMeanwhile.refuseUnless(seen, child.version());
        child.corrected(identity);
        file.happened(CaseEventType.IDENTITY_CORRECTED, clock.instant(), recorded(), reason);
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("reopened the case")
    public void reopen(@OfCase CaseNumber number, String reason) {
        find(number).reopened(recorded(), reason);
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded the submission to the national database")
    public void sentToNationalDatabase(@OfCase CaseNumber number, LocalDate on, String reference) {
        find(number).sentToNationalDatabase(on, reference, recorded());
    }

    private CaseFile find(CaseNumber number) {
        return Cases.find(entities, number);
    }

    private Recorded recorded() {
        return new Recorded(clock.instant(), caller.get().name());
    }
}
