package org.cdop.casefile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/** Who did and saw what on one case, in plain words; and what was changed, row by row, for its coordinators. */
@Stateless
@DenyAll
public class CaseTrail {

    /**
     * One act: "opened the case file". Reading the same again on one day is one act, with when first and last.
     *
     * @param times entries of the trail on that day, which every part of a page and every saving adds to; 1 for what was done
     */
    public record Act(Instant at, String who, String act, String detail, Instant first, long times) {
    }

    /** Which acts are shown: all, what was done, or what was only read. */
    public enum Shown {
        ALL, DONE, READ
    }

    /** One changed row: what it was and what it is, as JSON texts; null before it was made or after it was removed. */
    public record Change(Instant at, String who, String what, String before, String after) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @RolesAllowed(Role.COORDINATOR)
    @Audited("read the trail of the case")
    public List<Act> acts(@OfCase CaseNumber number, Shown shown, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("case", Cases.find(entities, number).id());
        values.put("reads", shown == Shown.ALL ? null : shown == Shown.READ);
        values.put("most", most);
        return database.list("casefile/trail-acts.sql", values,
            row -> new Act(row.moment("at"), row.text("who"), row.text("act"), row.text("detail"), row.moment("first"), row.number("times")));
    }

    @RolesAllowed(Role.COORDINATOR)
    public List<Change> changes(CaseNumber number, int most) {
        return database.list("casefile/trail-changes.sql", Map.of("case", Cases.find(entities, number).id(), "most", most),
            row -> new Change(row.moment("at"), row.text("who"), row.text("what"), row.text("before"), row.text("after")));
    }
}
