package org.cdop.reviewmeeting;

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
import org.cdop.casefile.CaseEventType;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.casefile.Child;
import org.cdop.casefile.ClockKind;
import org.cdop.casefile.Recorded;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;
import org.cdop.time.Term;

/** Child death review meetings: planned, held, who came. */
@Stateless
@DenyAll
public class ReviewMeetings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller caller;

    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at the child death review meeting")
    public List<ReviewMeeting> of(@OfCase CaseNumber number) {
        return database.list("reviewmeeting/of-case.sql", Map.of("case", Cases.find(entities, number).id()), row -> new ReviewMeeting(
            row.number("id"), row.text("kind"), row.day("planned_on"), row.day("held_on"), row.text("chair"), row.text("place"),
            row.text("notes"), row.number("version"), database.list("reviewmeeting/attendance.sql", Map.of("meeting", row.number("id")),
                a -> new ReviewMeeting.Attendance(a.text("name"), a.text("role"), a.text("agency"), a.yes("attended")))));
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("planned the child death review meeting")
    public void plan(@OfCase CaseNumber number, String kind, LocalDate on, String chair, String place) {
        CaseFile file = Cases.find(entities, number);
        if (on == null || kind == null || kind.isBlank()) {
            throw new RuleBroken("Choose the kind of meeting and its day.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("case", file.id());
        values.put("kind", kind);
        values.put("on", on);
        values.put("chair", chair);
        values.put("place", place);
        database.run("reviewmeeting/plan.sql", values);
        file.happened(CaseEventType.REVIEW_MEETING_PLANNED, clock.instant(), recorded(), null);
    }

    /**
     * The meeting was held: its clock is met on that day. Refuses a day to come or before the death, one without a chair or
     * without anybody who came, and a meeting that another coordinator changed since it was seen.
     */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded the child death review meeting")
    public void held(@OfCase CaseNumber number, ReviewMeeting seen, LocalDate on, String chair, String notes,
                     List<ReviewMeeting.Attendance> attendance) {
        CaseFile file = Cases.find(entities, number);
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("Give the day on which the meeting was held; it cannot be still to come.");
        }
        if (on.isBefore(entities.find(Child.class, file.id()).identity().diedOn())) {
            throw new RuleBroken("The meeting cannot have been held before the death. Check the day.");
        }
        if (chair == null || chair.isBlank()) {
            throw new RuleBroken("Give who chaired the meeting.");
        }
        if (attendance.stream().noneMatch(ReviewMeeting.Attendance::attended)) {
            throw new RuleBroken("Enter who came to the meeting, at least one person.");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("case", file.id());
        values.put("meeting", seen.id());
        values.put("seen", seen.version());
        values.put("on", on);
        values.put("chair", chair.strip());
        values.put("notes", notes);
        if (database.run("reviewmeeting/held.sql", values) == 0) {
            throw new ChangedMeanwhile();
        }
        database.run("reviewmeeting/forget-attendance.sql", Map.of("meeting", seen.id()));
        for (ReviewMeeting.Attendance one : attendance) {
            Map<String, Object> person = new HashMap<>();
            person.put("meeting", seen.id());
            person.put("name", one.name());
            person.put("role", one.role());
            person.put("agency", one.agency());
            person.put("attended", one.attended());
            database.run("reviewmeeting/attended.sql", person);
        }
        file.happened(CaseEventType.REVIEW_MEETING_HELD, Term.endOfDay(on), recorded(), null);
        file.clockMet(ClockKind.REVIEW_MEETING, Term.endOfDay(on));
    }

    private Recorded recorded() {
        return new Recorded(clock.instant(), caller.get().name());
    }
}
