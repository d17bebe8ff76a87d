package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.casefile.Child;
import org.cdop.form.FormCheck;
import org.cdop.casefile.Identity;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** The chronology of a case, and what a coordinator changes in it. */
@Stateless
@DenyAll
public class Chronologies {

    private static final int LONGEST = 500;
    /** Begins the key of a line that a coordinator added. */
    private static final String OWN = "own/";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sources sources;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Every line, also those left out, the earliest first. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("opened the chronology")
    public List<Happening> of(@OfCase CaseNumber number) {
        long caseId = Cases.find(entities, number).id();
        return Chronology.of(sources.forms(caseId), events(caseId), database.list("reporting/chronology-changes.sql", Map.of("case", caseId),
            row -> new Chronology.Changed(row.number("id"), row.text("source_key"), row.text("happened"), row.text("what"), row.yes("left_out"))),
            sources.settled(caseId));
    }

    /** Adds a line. Refused without words, or with a day that is none. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("added to the chronology")
    public void add(@OfCase CaseNumber number, String when, String what) {
        keep(Cases.find(entities, number).id(), null, when, what, false);
    }

    /** Words a line anew or moves it, unless it is no longer as it was seen; what the agency told stays with its form. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("changed the chronology")
    public void change(@OfCase CaseNumber number, String key, String seen, String when, String what, boolean leftOut) {
        Happening line = of(number).stream().filter(h -> h.key().equals(key)).findFirst().orElseThrow(NotFound::new);
        if (!line.seen().equals(seen)) {
            throw new ChangedMeanwhile();
        }
        keep(Cases.find(entities, number).id(), line.key(), when, what, leftOut);
    }

    private void keep(long caseId, String key, String when, String what, boolean leftOut) {
        if (what == null || what.isBlank()) {
            throw new RuleBroken("Say what happened.");
        }
        if (what.length() > LONGEST) {
            throw new RuleBroken("Shorten what happened to " + LONGEST + " characters.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("case", caseId);
        values.put("happened", moment(when));
        values.put("what", what.strip());
        values.put("leftOut", leftOut);
        values.put("now", clock.instant());
        values.put("by", caller.get().name());
        if (key != null && key.startsWith(OWN)) {
            values.put("id", Long.valueOf(key.substring(OWN.length())));
            database.run("reporting/change-chronology.sql", values);
        } else {
            values.put("key", key);
            database.run("reporting/keep-chronology.sql", values);
        }
    }

    /** A day with or without a time, a month, or a year, as people write them. */
    private String moment(String when) {
        String typed = when == null ? "" : when.strip();
        return FormCheck.moment(typed).orElseThrow(() -> new RuleBroken(
            "Enter when it happened: a day such as 14 5 2024, with the time if it is known (14 5 2024 09:30), a month (5 2024) or a year."));
    }

    /** Birth, death, and what the panel itself did. */
    private List<Happening> events(long caseId) {
        List<Happening> all = new ArrayList<>();
        Identity child = entities.find(Child.class, caseId).identity();
        all.add(event("case/born", child.bornOn(), child.bornTime(), "Birth"));
        all.add(event("case/died", child.diedOn(), child.diedTime(), "Death"));
        all.addAll(database.list("reporting/case-events.sql", Map.of("case", caseId), row -> new Happening("event/" + row.number("id"),
            row.text("happened"), row.text("what"), "the panel’s record", false, false)));
        return all;
    }

    private static Happening event(String key, LocalDate day, LocalTime time, String what) {
        return new Happening(key, day + (time == null ? "" : "T" + time.toString().substring(0, 5)), what, "the panel’s record", false, false);
    }
}
