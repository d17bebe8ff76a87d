package org.cdop.panelmeeting;

import java.util.List;

/** A meeting as it lies open: its agenda and its seats on that day. */
public record OpenMeeting(PanelMeeting meeting, String panelName, List<AgendaLine> agenda, List<SeatAttendance> seats) {

    public long present() {
        return seats.stream().filter(SeatAttendance::isPresent).count();
    }
}
