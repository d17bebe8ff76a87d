package org.cdop.panelmeeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * Conflicts of interest. From the moment of the declaration the person no longer sees the case, on any page, and counts
 * as absent for its quorum (recalled: statutory guidance 2018; row security holds it).
 */
@Stateless
@DenyAll
public class Conflicts {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** A member or the chair declares their own conflict in a case that they may see. */
    @RolesAllowed({Role.MEMBER, Role.CHAIR})
    @Audited("declared a conflict of interest")
    public void declare(@OfCase CaseNumber number, String reason) {
        keep(Cases.find(entities, number), caller.get().id(), reason);
    }

    /** The coordinator records a conflict that a member told of. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded a conflict of interest")
    public void record(@OfCase CaseNumber number, long userId, String reason) {
        CaseFile file = Cases.find(entities, number);
        if (of(number).stream().anyMatch(c -> c.userId() == userId)) {
            throw new RuleBroken("A conflict of this person in this case is on record already.");
        }
        keep(file, userId, reason);
    }

    private void keep(CaseFile file, Long userId, String reason) {
        if (userId == null) {
            throw new NotFound();
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Say what the conflict is: it stands in the minutes.");
        }
        database.run("panelmeeting/declare-conflict.sql",
            Map.of("caseId", file.id(), "userId", userId, "reason", reason.strip(), "now", clock.instant()));
    }

    /** The conflicts declared in a case. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    public List<Conflict> of(@OfCase CaseNumber number) {
        return database.list("panelmeeting/conflicts.sql", Map.of("caseId", Cases.find(entities, number).id()),
            row -> new Conflict(row.number("id"), row.number("user_id"), row.text("full_name"), row.text("reason"),
                row.moment("declared_at")));
    }

    /** A conflict was recorded by mistake. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("took back a conflict of interest")
    public void takeBack(@OfCase CaseNumber number, long id) {
        Cases.find(entities, number);
        if (database.run("panelmeeting/take-back-conflict.sql", Map.of("id", id)) == 0) {
            throw new NotFound();
        }
    }
}
