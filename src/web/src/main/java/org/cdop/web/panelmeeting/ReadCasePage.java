package org.cdop.web.panelmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.panelmeeting.AnonymisedCase;
import org.cdop.panelmeeting.AnonymisedCases;
import org.cdop.panelmeeting.Conflict;
import org.cdop.panelmeeting.Conflicts;
import org.cdop.panelmeeting.PanelDecisions;
import org.cdop.panelmeeting.PanelMeetings;
import org.cdop.panelmeeting.SeatAttendance;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** The released case as members and chair read it; where they declare a conflict of interest. */
@Named
@ViewScoped
public class ReadCasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnonymisedCases cases;

    @Inject
    private transient Conflicts conflicts;

    @Inject
    private transient PanelMeetings meetings;

    @Inject
    private transient PanelDecisions decisions;

    @Inject
    private transient Me me;

    private String number;
    private long meeting;
    private String reason;
    private Long userId;
    private transient AnonymisedCase read;

    public AnonymisedCase getRead() {
        read = read == null ? cases.read(CaseNumber.parse(number)) : read;
        return read;
    }

    public boolean isDeclaring() {
        return me.may(Role.MEMBER) || me.may(Role.CHAIR);
    }

    /** Whether the case waits for its completion by the person who reads: the chair, or the deputy in the chair's place. */
    public boolean isCompleting() {
        return isDeclaring() && decisions.awaitsCompletion(CaseNumber.parse(number));
    }

    public boolean isRecording() {
        return me.may(Role.COORDINATOR);
    }

    public List<Conflict> getDeclared() {
        return conflicts.of(CaseNumber.parse(number));
    }

    /** The members of the meeting, one of whom told of a conflict. */
    public List<SeatAttendance> getMembers() {
        return meeting == 0 ? List.of() : meetings.open(meeting).seats();
    }

    public String declare() {
        conflicts.declare(CaseNumber.parse(number), reason);
        Say.done("Your conflict of interest is declared. You no longer see case " + number + ".");
        return meeting == 0 ? "/meetings/list?faces-redirect=true" : "/meetings/meeting?faces-redirect=true&id=" + meeting;
    }

    public String record() {
        conflicts.record(CaseNumber.parse(number), userId, reason);
        return here("The conflict is recorded. That person no longer sees the case and counts as absent for it.");
    }

    public String takeBack(long id) {
        conflicts.takeBack(CaseNumber.parse(number), id);
        return here("The conflict is taken back.");
    }

    private String here(String sentence) {
        Say.done(sentence);
        return "/meetings/case?faces-redirect=true&case=" + number + "&meeting=" + meeting;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getUserId() {
        return userId;
    }

    public void setUserId(Long userId) {
        this.userId = userId;
    }
}
