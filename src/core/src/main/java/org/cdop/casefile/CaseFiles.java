package org.cdop.casefile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.access.Settings;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

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

    @Inject
    private Database database;

    @Inject
    private Settings settings;

    @Inject
    private Event<IdentityCorrected> corrected;

    @Inject
    private Event<CaseReopened> reopened;

    @Inject
    private Event<CaseMoved> moved;

    /** The whole case file; a case of another panel is answered as one that is not there. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("opened the case file")
    public OpenCase open(@OfCase CaseNumber number) {
        CaseFile file = find(number);
        // Read here, while the transaction knows who asks: afterwards row security would show none.
        file.events();
        file.clocks();
        return new OpenCase(file, entities.find(Child.class, file.id()), readiness(file).held().stream().map(Hold::inWords).toList());
    }

    /**
     * Corrects who the child was, after acceptance; the reason stands in the history. Clocks measured from the death start
     * anew, and an anonymised case that was released is looked through again. Refuses what a notification refuses of the dates.
     */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("corrected the child's identity")
    public void correctIdentity(@OfCase CaseNumber number, long seen, Identity identity, String sex, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Give the reason for the correction: it stands in the case's history.");
        }
        identity.refuseUnlessAChildDied(LocalDate.now(clock));
        CaseFile file = find(number);
        refuseNumberOfAnother(file, identity.nhsNumber());
        Child child = entities.find(Child.class, file.id());
        ChangedMeanwhile.refuseUnless(seen, child.version());
        child.corrected(identity);
        file.sexCorrected(sex);
        file.deathCorrected(identity.deathCountsFrom(), kind -> settings.term(kind.term(), number.panel()));
        entities.lock(child, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        file.happened(CaseEventType.IDENTITY_CORRECTED, clock.instant(), recorded(), reason);
        corrected.fire(new IdentityCorrected(file.id(), number));
    }

    /** The review goes on: the panel reads the case again only when it is released again, and settles its analysis anew. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("reopened the case")
    public void reopen(@OfCase CaseNumber number, long seen, String reason) {
        CaseFile file = Cases.find(entities, number, seen);
        file.reopened(recorded(), reason);
        reopened.fire(new CaseReopened(file.id(), number));
    }

    /** Records when the national database was told and the reference it gave; a correction replaces both. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded the submission to the national database")
    public void sentToNationalDatabase(@OfCase CaseNumber number, LocalDate on, String reference) {
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("Enter the day on which the national database was told; it cannot be still to come.");
        }
        CaseFile file = find(number);
        if (on.isBefore(entities.find(Child.class, file.id()).identity().diedOn())) {
            throw new RuleBroken("The national database cannot have been told before the death. Check the day.");
        }
        file.sentToNationalDatabase(on, reference, recorded());
    }

    /** Held ready for the panel. What still speaks against it is refused unless the coordinator gives a reason. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("made the case ready for the panel")
    public void readyForPanel(@OfCase CaseNumber number, long seen, String reason) {
        CaseFile file = Cases.find(entities, number, seen);
        List<String> refusals = readiness(file).refusals();
        if (!refusals.isEmpty() && (reason == null || reason.isBlank())) {
            throw new RuleBroken(String.join(" ", refusals) + " Give a reason if the case is to go to the panel all the same.");
        }
        file.readyForPanel(recorded(), reason);
    }

    /** What still speaks against taking the case to the panel, a sentence each. */
    @RolesAllowed(Role.COORDINATOR)
    public List<String> refusals(@OfCase CaseNumber number) {
        return readiness(find(number)).refusals();
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("returned the case to gathering information")
    public void returnedToGathering(@OfCase CaseNumber number, long seen, String reason) {
        CaseFile file = Cases.find(entities, number, seen);
        file.returnedToGathering(recorded(), reason);
        moved.fire(CaseMoved.of(file));
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("found the case out of scope")
    public void foundOutOfScope(@OfCase CaseNumber number, long seen, String reason) {
        CaseFile file = Cases.find(entities, number, seen);
        file.foundOutOfScope(recorded(), reason);
        moved.fire(CaseMoved.of(file));
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("transferred the case to another panel")
    public void transfer(@OfCase CaseNumber number, long seen, String toPanel, String reason) {
        CaseFile file = Cases.find(entities, number, seen);
        file.transferred(toPanel, recorded(), reason);
        moved.fire(CaseMoved.of(file));
    }

    private void refuseNumberOfAnother(CaseFile file, String nhsNumber) {
        if (nhsNumber == null) {
            return;
        }
        database.one("casefile/case-of-nhs-number.sql", Map.of("nhsNumber", nhsNumber, "case", file.id()), row -> row.text("number"))
            .ifPresent(other -> {
                throw new RuleBroken("This NHS number belongs to the child of case " + other + ". Check it against the record.");
            });
    }

    private ReadyForPanel readiness(CaseFile file) {
        return database.one("casefile/ready-for-panel.sql", Map.of("case", file.id(), "today", LocalDate.now(clock)),
            row -> new ReadyForPanel(row.texts("owed"), row.yes("met"), row.yes("drafted"), row.texts("held"))).orElseThrow();
    }

    private CaseFile find(CaseNumber number) {
        return Cases.find(entities, number);
    }

    private Recorded recorded() {
        return new Recorded(clock.instant(), caller.get().name());
    }
}
