package org.cdop.casefile;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/** Why and how long a review waits. The clocks run on; net durations leave the days out. */
@Stateless
@DenyAll
public class Holds {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller caller;

    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at the clocks and holds")
    public List<Hold> of(@OfCase CaseNumber number) {
        return database.list("casefile/holds.sql", Map.of("case", Cases.find(entities, number).id()), row -> new Hold(row.number("id"),
            row.text("reason"), row.text("note"), row.day("from_on"), row.day("until_on"), row.text("made_by")));
    }

    /** Refuses an unknown reason, a first day to come or before the death, an end before the start, and a second running hold for one reason. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("put the review on hold")
    public void hold(@OfCase CaseNumber number, long seen, String reason, String note, LocalDate from, LocalDate until) {
        if (!Hold.REASONS.contains(reason) || from == null) {
            throw new RuleBroken("Choose why the review waits, and from which day.");
        }
        if (from.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("A hold starts today or earlier: its first day is still to come.");
        }
        refuseBackwards(from, until);
        CaseFile file = Cases.find(entities, number, seen);
        if (from.isBefore(entities.find(Child.class, file.id()).identity().diedOn())) {
            throw new RuleBroken("A review cannot wait from before the death. Check the first day of the hold.");
        }
        if (of(number).stream().anyMatch(h -> h.reason().equals(reason) && h.untilOn() == null)) {
            throw new RuleBroken("The review is on hold for this reason already. End that hold first.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("case", file.id());
        values.put("reason", reason);
        values.put("note", note);
        values.put("from", from);
        values.put("until", until);
        values.put("by", caller.get().name());
        database.run("casefile/hold.sql", values);
        file.happened(CaseEventType.HELD, clock.instant(), new Recorded(clock.instant(), caller.get().name()), reason);
    }

    /** Ends a hold on a day from its first to today. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("ended a hold of the review")
    public void end(@OfCase CaseNumber number, long seen, long hold, LocalDate until) {
        Hold running = find(number, hold);
        if (until == null || until.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("Give the last day of the hold, today or earlier.");
        }
        refuseBackwards(running.fromOn(), until);
        CaseFile file = Cases.find(entities, number, seen);
        database.run("casefile/end-hold.sql", Map.of("id", hold, "until", until));
        file.happened(CaseEventType.HOLD_ENDED, clock.instant(), new Recorded(clock.instant(), caller.get().name()), running.reason());
    }

    /** Takes out a hold that was entered by mistake; the trail keeps it, and the history says why. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("took out a hold entered by mistake")
    public void takeOut(@OfCase CaseNumber number, long seen, long hold, String reason) {
        Hold wrong = find(number, hold);
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Say why the hold is taken out: it stands in the case's history.");
        }
        CaseFile file = Cases.find(entities, number, seen);
        database.run("casefile/take-out-hold.sql", Map.of("id", hold, "case", file.id()));
        file.happened(CaseEventType.HOLD_TAKEN_OUT, clock.instant(), new Recorded(clock.instant(), caller.get().name()),
            wrong.waitsFor() + ": " + reason.strip());
    }

    private Hold find(CaseNumber number, long hold) {
        return of(number).stream().filter(h -> h.id() == hold).findFirst()
            .orElseThrow(() -> new RuleBroken("This hold is not there any more."));
    }

    private static void refuseBackwards(LocalDate from, LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new RuleBroken("The last day of the hold is before its first. Check both days.");
        }
    }
}
