package org.cdop.panelmeeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.casefile.CaseNumber;
import org.cdop.mail.Message;
import org.cdop.mail.Outbox;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Meetings of the panel: planned by its coordinator, invited to, held, minuted and closed. */
@Stateless
@DenyAll
public class PanelMeetings {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private MeetingFiles files;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Panels that the person may plan meetings for. */
    @RolesAllowed(Role.COORDINATOR)
    public List<String> panels() {
        return caller.get().panels(Role.COORDINATOR).stream().filter(code -> !code.equals("*")).toList();
    }

    /** Meetings of the person's panels: those to come in their order, or the past ones, the latest first. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    public List<MeetingLine> list(boolean past) {
        return database.list("panelmeeting/meetings.sql", Map.of("past", past, "now", clock.instant()), MeetingLine::read);
    }

    /** A meeting with agenda and attendance; a member finds on it only released cases without a conflict of theirs. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("opened a meeting of the panel")
    public OpenMeeting open(long meetingId) {
        return files.open(meetingId);
    }

    /** Plans a meeting; answers its number. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("planned a meeting of the panel")
    public long plan(String panel, String title, Instant startsAt, String place) {
        if (!caller.get().is(Role.COORDINATOR, panel)) {
            throw new NotFound();
        }
        PanelMeeting meeting = new PanelMeeting(panel, title, startsAt, place);
        entities.persist(meeting);
        entities.flush();
        return meeting.id();
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("changed a meeting of the panel")
    public void change(long meetingId, long seen, String title, Instant startsAt, String place) {
        PanelMeeting meeting = files.find(meetingId);
        ChangedMeanwhile.refuseUnless(seen, meeting.version());
        meeting.planned(title, startsAt, place);
    }

    /** The meeting will not be: whoever was invited to it is told. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("cancelled a meeting of the panel")
    public void cancel(long meetingId) {
        OpenMeeting open = files.open(meetingId);
        open.meeting().cancelled();
        if (open.meeting().invitedAt() != null) {
            addresses(open).forEach(address -> outbox.write(Invitation.withdrawn(address, open.meeting(), open.panelName())));
        }
    }

    /** Writes an invitation to everybody seated on that day, without a name of any child; answers to how many. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("invited the panel to a meeting")
    public int invite(long meetingId) {
        OpenMeeting open = files.open(meetingId);
        List<String> addresses = addresses(open);
        if (addresses.isEmpty()) {
            throw new RuleBroken("Nobody who sits on the panel that day has an e-mail address.");
        }
        addresses.forEach(address -> outbox.write(Invitation.to(address, open.meeting(), open.panelName(), open.agenda().size())));
        open.meeting().invited(clock.instant());
        return addresses.size();
    }

    private static List<String> addresses(OpenMeeting open) {
        return open.seats().stream().map(seated -> seated.seat().email()).filter(Message::isAddress).distinct().toList();
    }

    /** Records who came. Once somebody was present the meeting counts as held. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    @Audited("recorded attendance at a meeting of the panel")
    public void attended(long meetingId, Map<Long, String> attendanceBySeat) {
        PanelMeeting meeting = files.find(meetingId);
        meeting.mustBeOpen();
        if (attendanceBySeat.containsValue("present")) {
            if (meeting.startsAt().isAfter(clock.instant().plusSeconds(12 * 3600L))) {
                throw new RuleBroken("The meeting is still to come: record apologies now, and who was present on the day.");
            }
            meeting.held();
        }
        attendanceBySeat.forEach((seat, came) -> {
            if (!List.of("present", "apologies", "absent").contains(came)) {
                throw new RuleBroken("Attendance is present, apologies or absent.");
            }
            database.run("panelmeeting/attend.sql", Map.of("meetingId", meetingId, "seatId", seat, "attendance", came));
        });
    }

    /** Cases of the meeting's panel that are ready and on no other agenda to come. */
    @RolesAllowed(Role.COORDINATOR)
    public List<ReadyCase> readyCases(String panel) {
        return database.list("panelmeeting/ready-cases.sql", Map.of("panel", panel), row -> new ReadyCase(
            new CaseNumber(row.text("panel"), row.text("case_ref")), row.moment("ready_since"), row.moment("due_by"),
            row.yes("drafted"), row.yes("released")));
    }

    /** The minutes as the coordinator writes them. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("wrote the minutes of a meeting of the panel")
    public void minute(long meetingId, long seen, String minutes) {
        PanelMeeting meeting = files.find(meetingId);
        ChangedMeanwhile.refuseUnless(seen, meeting.version());
        meeting.minuted(minutes);
    }

    /** The minutes are agreed: the meeting no longer changes. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    @Audited("closed the minutes of a meeting of the panel")
    public void close(long meetingId) {
        files.find(meetingId).closed(clock.instant());
    }
}
