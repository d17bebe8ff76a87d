package org.cdop.web.panelmeeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cdop.form.TimeOfDay;
import org.cdop.panelmeeting.MeetingLine;
import org.cdop.panelmeeting.PanelMeetings;
import org.cdop.role.Role;
import org.cdop.sql.RuleBroken;
import org.cdop.time.LondonClock;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** Meetings of the panel, to come and past; the coordinator plans new ones. */
@Named
@RequestScoped
public class MeetingListPage {

    @Inject
    private PanelMeetings meetings;

    @Inject
    private Me me;

    private String panel;
    private String title = "Panel meeting";
    private LocalDate day;
    private String time = "10:00";
    private String place;
    private List<MeetingLine> toCome;
    private List<MeetingLine> past;

    public List<MeetingLine> getToCome() {
        toCome = toCome == null ? meetings.list(false) : toCome;
        return toCome;
    }

    public List<MeetingLine> getPast() {
        past = past == null ? meetings.list(true) : past;
        return past;
    }

    public boolean isPlanner() {
        return me.may(Role.COORDINATOR);
    }

    public List<String> getPanels() {
        return meetings.panels();
    }

    public String plan() {
        long id = meetings.plan(panel == null ? meetings.panels().get(0) : panel, title, moment(day, time), place);
        Say.done("The meeting is planned. Put cases on its agenda and invite the panel.");
        return "/meetings/meeting?faces-redirect=true&id=" + id;
    }

    /** A day and a time of day in England. */
    static Instant moment(LocalDate day, String time) {
        return day.atTime(TimeOfDay.parse(time).orElseThrow(() -> new RuleBroken("Enter the time by the 24-hour clock, for instance 10:00.")))
            .atZone(LondonClock.LONDON).toInstant();
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
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
}
