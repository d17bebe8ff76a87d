package org.cdop.panelmeeting;

import java.util.List;

/**
 * A meeting as it lies open: its agenda and its seats on that day.
 *
 * @param recused whether who opened it declared a conflict about one of its cases: the free minutes, which may speak of
 *                it, are then kept from them
 */
public record OpenMeeting(PanelMeeting meeting, String panelName, List<AgendaLine> agenda, List<SeatAttendance> seats, boolean recused) {

    /** The free minutes; null where there are none, or where they are kept from the person. */
    public String minutes() {
        return recused ? null : meeting.minutes();
    }

    public long present() {
        return seats.stream().filter(SeatAttendance::isPresent).count();
    }
}
