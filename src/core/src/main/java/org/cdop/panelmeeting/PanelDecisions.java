package org.cdop.panelmeeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cdop.access.CurrentCaller;
import org.cdop.analysis.Analysis;
import org.cdop.analysis.AnalysisFiles;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseMoved;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.casefile.Recorded;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * What the panel decides on a case at a meeting, and its completion by the chair. No decision without a quorum of that
 * case and an analysis form that keeps its rules.
 */
@Stateless
@DenyAll
public class PanelDecisions {

    @Inject
    private MeetingFiles meetings;

    @Inject
    private AnalysisFiles analyses;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<CaseMoved> moved;

    @Inject
    private Clock clock;

    /** The case as it lies before the meeting, for its coordinator and whoever chairs it. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("opened the case at a meeting of the panel")
    public CaseAtMeeting open(long meetingId, @OfCase CaseNumber number) {
        OpenMeeting open = meetings.open(meetingId);
        AgendaLine item = open.agenda().stream().filter(a -> a.number().equals(number)).findFirst().orElseThrow(NotFound::new);
        Analysis analysis = analyses.open(number);
        AgendaLine next = open.agenda().stream().filter(a -> a.place() > item.place() && a.outcome() == null && a.settles()).findFirst().orElse(null);
        return new CaseAtMeeting(open.meeting(), item, analysis, meetings.quorum(open.meeting(), analysis.file()),
            meetings.seated(open.meeting(), analysis.file()), next, ReadBack.of(analysis));
    }

    /** The quorum of one case at a meeting, as attendance and conflicts stand now. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    public Quorum.Reading quorum(long meetingId, @OfCase CaseNumber number) {
        return meetings.quorum(meetings.find(meetingId), analyses.open(number).file());
    }

    /** Settles the case: refused without a quorum, or while the analysis form breaks its rules. Answers what was read back. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("recorded the panel's decision")
    public String decide(long meetingId, @OfCase CaseNumber number) {
        PanelMeeting meeting = toDecideAt(meetingId);
        Analysis analysis = analyses.toWrite(number);
        AgendaItem item = meetings.item(meetingId, analysis.file().id()).orElseThrow(NotFound::new);
        Quorum.Reading quorum = meetings.quorum(meeting, analysis.file());
        refuse("The panel cannot decide this case: ", quorum.lacking());
        refuse("The analysis form is not ready: ", analysis.refusals());
        String readBack = ReadBack.of(analysis);
        Instant at = clock.instant().isBefore(meeting.startsAt()) ? clock.instant() : meeting.startsAt();
        item.decided(clock.instant(), quorum, caller.get().name(), readBack);
        analysis.form().settled(clock.instant(), caller.get().name());
        analysis.file().panelReviewed(at, meeting.on(), recorded());
        return readBack;
    }

    /** The case waits for another meeting, with the reason; it may be put on another agenda. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.MEMBER})
    @Audited("deferred the case")
    public void defer(long meetingId, @OfCase CaseNumber number, String why) {
        PanelMeeting meeting = meetings.find(meetingId);
        meeting.mustBeOpen();
        Analysis analysis = analyses.toWrite(number);
        meetings.item(meeting.id(), analysis.file().id()).orElseThrow(NotFound::new)
            .deferred(clock.instant(), why, caller.get().name());
    }

    /** Whether the case waits for its completion by the person who asks. */
    @RolesAllowed({Role.CHAIR, Role.MEMBER})
    public boolean awaitsCompletion(@OfCase CaseNumber number) {
        CaseFile file = meetings.file(number);
        return file.state() == CaseState.REVIEWED && analyses.chairs(file);
    }

    /** The case as the chair completes it: what was settled, read back. For whoever takes the chair in it. */
    @RolesAllowed({Role.CHAIR, Role.MEMBER})
    public CaseToComplete toComplete(@OfCase CaseNumber number) {
        Analysis analysis = analyses.open(number);
        return new CaseToComplete(analysis, ReadBack.of(analysis), analyses.chairs(analysis.file()));
    }

    /**
     * The chair completes the case; it leaves the open list and counts from this day. Nobody completes in the chair's
     * place but the deputy, where the chair is recused or was not there.
     */
    @RolesAllowed({Role.CHAIR, Role.MEMBER})
    @Audited("completed the case")
    public void complete(@OfCase CaseNumber number, LocalDate on) {
        Analysis analysis = analyses.open(number);
        CaseFile file = analysis.file();
        if (!analyses.chairs(file)) {
            throw new RuleBroken("Only the chair completes a case, or the deputy chair where the chair is recused or was absent.");
        }
        if (on == null || on.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("Enter the day of completion: today or earlier.");
        }
        if (file.meetingHeldOn() != null && on.isBefore(file.meetingHeldOn())) {
            throw new RuleBroken("The case cannot be completed before the meeting that reviewed it.");
        }
        file.completed(on, recorded());
        analysis.form().completed(caller.get().name());
        moved.fire(CaseMoved.of(file));
    }

    private PanelMeeting toDecideAt(long meetingId) {
        PanelMeeting meeting = meetings.find(meetingId);
        meeting.mustBeOpen();
        if (meeting.on().isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("The meeting is still to come: nothing is decided before it.");
        }
        return meeting;
    }

    private static void refuse(String what, List<String> because) {
        if (!because.isEmpty()) {
            throw new RuleBroken(what + String.join(" ", because));
        }
    }

    private Recorded recorded() {
        return new Recorded(clock.instant(), caller.get().name());
    }
}
