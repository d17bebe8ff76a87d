package org.cdop.panelmeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.cdop.sql.RuleBroken;

/** A seat on a panel and who holds it, from one day and perhaps until another. */
@Entity
@Table(name = "panel_seat")
public class PanelSeat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panel_seat_id_seq")
    @SequenceGenerator(name = "panel_seat_id_seq", sequenceName = "panel_seat_id_seq", allocationSize = 1)
    private Long id;

    private String panel;

    private String seat;

    private boolean core;

    @Column(name = "health_lead")
    private boolean healthLead;

    @Column(name = "local_authority_lead")
    private boolean localAuthorityLead;

    @Column(name = "deputy_chair")
    private boolean deputyChair;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    protected PanelSeat() {
    }

    PanelSeat(String panel, SeatKept kept) {
        this.panel = panel;
        userId = kept.userId();
        become(kept);
    }

    /** Flags or days of the seat were put right; who holds it does not change: another person is another seat. */
    void corrected(SeatKept kept) {
        become(kept);
    }

    private void become(SeatKept kept) {
        if (kept.fromOn() == null) {
            throw new RuleBroken("Enter from which day the seat is held.");
        }
        if (kept.untilOn() != null && kept.untilOn().isBefore(kept.fromOn())) {
            throw new RuleBroken("The seat ends before it begins. Check both days.");
        }
        if (kept.seat() == Seat.CHAIR && kept.deputyChair()) {
            throw new RuleBroken("The chair is not their own deputy.");
        }
        seat = kept.seat().code();
        core = kept.core();
        healthLead = kept.healthLead();
        localAuthorityLead = kept.localAuthorityLead();
        deputyChair = kept.deputyChair();
        fromOn = kept.fromOn();
        untilOn = kept.untilOn();
    }

    /** The person leaves the seat; the day is the last on which they hold it. */
    void left(LocalDate on) {
        if (on.isBefore(fromOn)) {
            throw new RuleBroken("The seat ends before it begins. Check both days.");
        }
        untilOn = on;
    }

    Long id() {
        return id;
    }

    String panel() {
        return panel;
    }
}
