package org.cdop.panelmeeting;

import java.time.LocalDate;

/**
 * What is kept of a seat.
 *
 * @param core    counts for the quorum
 * @param untilOn last day; null while the seat is held
 */
public record SeatKept(Seat seat, long userId, boolean core, boolean healthLead, boolean localAuthorityLead,
                       boolean deputyChair, LocalDate fromOn, LocalDate untilOn) {

    /** Whether both cannot be: the same seat twice for one person in the same days, or two chairs. */
    boolean clashesWith(SeatHeld held) {
        boolean sameDays = (untilOn == null || !held.fromOn().isAfter(untilOn))
            && (held.untilOn() == null || fromOn == null || !held.untilOn().isBefore(fromOn));
        return held.seat() == seat && sameDays && (held.userId() == userId || seat == Seat.CHAIR);
    }
}
