package org.cdop.panelmeeting;

/**
 * A seat of the panel at one meeting, seen from one case: who holds it, whether they are present, and whether they
 * declared a conflict of interest in this case. The recused count as absent.
 */
public record Seated(long seatId, Seat seat, String holder, boolean core, boolean healthLead, boolean localAuthorityLead,
                     boolean deputyChair, boolean present, boolean recused) {

    /** Present, and free to take part in this case. */
    public boolean takesPart() {
        return present && !recused;
    }
}
