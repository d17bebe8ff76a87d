package org.cdop.web.reviewmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.reviewmeeting.ReviewMeeting;
import org.cdop.reviewmeeting.ReviewMeetings;
import org.cdop.web.shared.Say;

/** The child death review meetings of a case: planned, held, who came. */
@Named
@ViewScoped
public class ReviewMeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReviewMeetings meetings;

    private String number;
    private String kind;
    private LocalDate on;
    private String chair;
    private String place;
    private transient List<ReviewMeeting> all;

    public List<ReviewMeeting> getAll() {
        all = all == null ? meetings.of(CaseNumber.parse(number)) : all;
        return all;
    }

    public List<String> getKinds() {
        return ReviewMeeting.KINDS;
    }

    public String plan() {
        meetings.plan(CaseNumber.parse(number), kind, on, chair, place);
        Say.done("The meeting is planned.");
        return "/cases/review-meeting?faces-redirect=true&case=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
