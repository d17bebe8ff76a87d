package org.cdop.casefile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/** Referrals to the safeguarding partners: the panel must tell them where it suspects abuse or neglect. */
@Stateless
@DenyAll
public class Safeguarding {

    /** One referral, and what came of it. */
    public record Referral(long id, LocalDate on, String to, String reason, String outcome) implements Serializable {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller caller;

    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at the referrals to the safeguarding partners")
    public List<Referral> of(@OfCase CaseNumber number) {
        return database.list("casefile/referrals.sql", Map.of("case", Cases.find(entities, number).id()),
            row -> new Referral(row.number("id"), row.day("referred_on"), row.text("referred_to"), row.text("reason"), row.text("outcome")));
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded a referral to the safeguarding partners")
    public void refer(@OfCase CaseNumber number, LocalDate on, String to, String reason, String outcome) {
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("Give the day of the referral; it cannot be still to come.");
        }
        if (to == null || to.isBlank() || reason == null || reason.isBlank()) {
            throw new RuleBroken("Give whom the case was referred to, and why.");
        }
        CaseFile file = Cases.find(entities, number);
        LocalDate born = entities.find(Child.class, file.id()).identity().bornOn();
        if (born != null && on.isBefore(born)) {
            throw new RuleBroken("The day of the referral is before the child's birth. Check it.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("case", file.id());
        values.put("on", on);
        values.put("to", to);
        values.put("reason", reason);
        values.put("outcome", outcome);
        database.run("casefile/refer.sql", values);
        file.happened(CaseEventType.REFERRED_TO_SAFEGUARDING, clock.instant(), new Recorded(clock.instant(), caller.get().name()), to);
    }

    /**
     * Records what came of a referral, in the place of what was known before; the trail keeps the earlier words. Refuses to
     * overwrite what somebody else wrote since it was seen.
     */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded what came of a referral to the safeguarding partners")
    public void came(@OfCase CaseNumber number, Referral seen, String outcome) {
        if (outcome == null || outcome.isBlank()) {
            throw new RuleBroken("Write what came of the referral.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("id", seen.id());
        values.put("case", Cases.find(entities, number).id());
        values.put("seen", seen.outcome());
        values.put("outcome", outcome.strip());
        if (database.run("casefile/referral-outcome.sql", values) == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /** Takes out a referral that was entered by mistake; the trail keeps it, and the history says why. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("took out a referral entered by mistake")
    public void takeOut(@OfCase CaseNumber number, Referral wrong, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Say why the referral is taken out: it stands in the case's history.");
        }
        CaseFile file = Cases.find(entities, number);
        if (database.run("casefile/take-out-referral.sql", Map.of("id", wrong.id(), "case", file.id())) == 0) {
            throw new ChangedMeanwhile();
        }
        file.happened(CaseEventType.REFERRAL_TAKEN_OUT, clock.instant(), new Recorded(clock.instant(), caller.get().name()),
            wrong.to() + ": " + reason.strip());
    }
}
