package org.cdop.web.panelmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cdop.panelmeeting.PanelMeetings;
import org.cdop.web.shared.Say;

/** Who came to a meeting. Only what this person changed is sent, so that two who record at once keep each other's entries. */
@Named
@ViewScoped
public class AttendancePart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PanelMeetings meetings;

    private long meeting;
    private Map<Long, String> shown;
    private Map<Long, String> bySeat;

    public Map<Long, String> getBySeat() {
        if (bySeat == null) {
            shown = new HashMap<>();
            meetings.open(meeting).seats().forEach(s -> shown.put(s.seat().id(), s.attendance()));
            bySeat = new HashMap<>(shown);
        }
        return bySeat;
    }

    public String save() {
        Map<Long, String> changed = new HashMap<>(getBySeat());
        changed.entrySet().removeIf(came -> came.getValue() == null || Objects.equals(came.getValue(), shown.get(came.getKey())));
        meetings.attended(meeting, changed);
        Say.done("Attendance is recorded.");
        return "/meetings/meeting?faces-redirect=true&id=" + meeting;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
