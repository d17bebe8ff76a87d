package org.cdop.panelmeeting;

/**
 * A seat of the panel on the day of a meeting and whether its holder came.
 *
 * @param attendance "present", "apologies", "absent"; null where not recorded yet
 */
public record SeatAttendance(SeatHeld seat, String attendance) {

    public boolean isPresent() {
        return "present".equals(attendance);
    }
}
