package org.cdop.web.reviewmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cdop.casefile.CaseNumber;
import org.cdop.reviewmeeting.ReviewMeeting;
import org.cdop.reviewmeeting.ReviewMeetings;
import org.cdop.sql.NotFound;
import org.cdop.web.shared.Say;

/** Records that a child death review meeting was held, and who came. */
@Named
@ViewScoped
public class MeetingHeldPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReviewMeetings meetings;

    private String number;
    private long meeting;
    private LocalDate on;
    private String chair;
    private String notes;
    private String came;
    private String absent;
    private ReviewMeeting seen;

    /** What is known of the meeting so far; what another coordinator changes after this is not overwritten. */
    public void load() {
        seen = meetings.of(CaseNumber.parse(number)).stream().filter(m -> m.id() == meeting).findFirst()
            .orElseThrow(NotFound::new);
        on = seen.isHeld() ? seen.heldOn() : seen.plannedOn();
        chair = seen.chair();
        notes = seen.notes();
        came = lines(true);
        absent = lines(false);
    }

    private String lines(boolean attended) {
        return seen.attendance().stream().filter(one -> one.attended() == attended)
            .map(one -> one.name() + part(one.role()) + part(one.agency())).collect(Collectors.joining("\n"));
    }

    private static String part(String text) {
        return text == null || text.isBlank() ? "" : "; " + text;
    }

    public String held() {
        List<ReviewMeeting.Attendance> people = new ArrayList<>(people(came, true));
        people.addAll(people(absent, false));
        meetings.held(CaseNumber.parse(number), seen, on, chair, notes, people);
        Say.done("The meeting is recorded.");
        return "/cases/review-meeting?faces-redirect=true&case=" + number;
    }

    private static List<ReviewMeeting.Attendance> people(String text, boolean attended) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> {
            String[] parts = line.split("\\s*;\\s*", 3);
            return new ReviewMeeting.Attendance(parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null, attended);
        }).toList();
    }

    public String getKind() {
        return seen.kind();
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

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getCame() {
        return came;
    }

    public void setCame(String came) {
        this.came = came;
    }

    public String getAbsent() {
        return absent;
    }

    public void setAbsent(String absent) {
        this.absent = absent;
    }
}
