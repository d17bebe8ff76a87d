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
}
