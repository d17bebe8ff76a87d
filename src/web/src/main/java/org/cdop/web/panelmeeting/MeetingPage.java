package org.cdop.web.panelmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.panelmeeting.AgendaLine;
import org.cdop.panelmeeting.Agendas;
import org.cdop.panelmeeting.OpenMeeting;
import org.cdop.panelmeeting.PanelDecisions;
import org.cdop.panelmeeting.PanelMeetings;
import org.cdop.panelmeeting.Quorum;
import org.cdop.panelmeeting.ReadyCase;
import org.cdop.role.Role;
import org.cdop.time.LondonClock;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** One meeting: agenda, invitations, attendance, quorum of each case, minutes. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PanelMeetings meetings;

    @Inject
    private transient Agendas agendas;

    @Inject
    private transient PanelDecisions decisions;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Me me;

    private long id;
    private transient OpenMeeting open;
    private String title;
    private LocalDate day;
    private String time;
    private String place;
    private String minutes;
    private long seen;

    public OpenMeeting getOpen() {
        open = open == null ? meetings.open(id) : open;
        return open;
    }

    public boolean isKeeper() {
        return me.may(Role.COORDINATOR) && getOpen().meeting().isOpen();
    }

    /** Whether there is a case here that the person settles: as coordinator, chair, or deputy in the chair's place. */
    public boolean isDeciding() {
        return getOpen().meeting().isOpen() && getOpen().agenda().stream().anyMatch(AgendaLine::settles);
    }

    /** Whether the person may record who came. */
    public boolean isSettling() {
        return (me.may(Role.COORDINATOR) || me.may(Role.CHAIR)) && getOpen().meeting().isOpen();
    }

    /** Whether quorum may be told to the person. */
    public boolean isCounting() {
        return me.may(Role.COORDINATOR) || me.may(Role.CHAIR);
    }

    public boolean isBegun() {
        return !getOpen().meeting().startsAt().isAfter(clock.instant().plusSeconds(12 * 3600L));
    }

    public Quorum.Reading quorum(AgendaLine line) {
        return decisions.quorum(id, line.number());
    }

    public List<ReadyCase> getReady() {
        return meetings.readyCases(getOpen().meeting().panel());
    }

    public String add(String number) {
        agendas.add(id, CaseNumber.parse(number));
        return done("The case is on the agenda.");
    }

    public String remove(String number) {
        agendas.remove(id, CaseNumber.parse(number));
        return done("The case is off the agenda.");
    }

    public String move(String number, boolean up) {
        agendas.move(id, CaseNumber.parse(number), up);
        return here();
    }

    public String invite() {
        int invited = meetings.invite(id);
        return done("Invitations are written to " + invited + (invited == 1 ? " person." : " people."));
    }

    public String change() {
        meetings.change(id, seen, title, MeetingListPage.moment(day, time), place);
        return done("The meeting is changed. Invite again so that everybody knows.");
    }

    public String cancel() {
        meetings.cancel(id);
        return done(getOpen().meeting().invitedAt() == null ? "The meeting is cancelled."
            : "The meeting is cancelled, and the members are told by e-mail.");
    }

    public String minute() {
        meetings.minute(id, seen, minutes);
        return done("The minutes are saved.");
    }

    public String close() {
        meetings.close(id);
        return done("The minutes are closed; the meeting no longer changes.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        return here();
    }

    private String here() {
        return "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    public void load() {
        if (title == null) {
            title = getOpen().meeting().title();
            day = getOpen().meeting().on();
            time = getOpen().meeting().startsAt().atZone(LondonClock.LONDON).toLocalTime().toString();
            place = getOpen().meeting().place();
            minutes = getOpen().minutes();
            seen = getOpen().meeting().version();
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
