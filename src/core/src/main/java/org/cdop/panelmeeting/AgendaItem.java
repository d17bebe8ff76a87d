package org.cdop.panelmeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cdop.sql.RuleBroken;

/** A case on the agenda of a meeting, and what became of it there. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_id_seq")
    @SequenceGenerator(name = "agenda_item_id_seq", sequenceName = "agenda_item_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "case_id")
    private long caseId;

    private int place;

    private String outcome;

    @Column(name = "outcome_at")
    private Instant outcomeAt;

    @Column(name = "outcome_why")
    private String outcomeWhy;

    @Column(name = "chaired_by")
    private Long chairedBy;

    private String quorum;

    @Column(name = "decided_by")
    private String decidedBy;

    protected AgendaItem() {
    }

    AgendaItem(long meetingId, long caseId, int place) {
        this.meetingId = meetingId;
        this.caseId = caseId;
        this.place = place;
    }

    void movedTo(int newPlace) {
        place = newPlace;
    }

    /** The panel decided the case with a quorum; what was read back stands with it. */
    void decided(Instant at, Quorum.Reading reading, String by, String readBack) {
        mustBeUndecided();
        outcome = "decided";
        outcomeAt = at;
        outcomeWhy = readBack;
        chairedBy = reading.chairs().seatId();
        quorum = reading.inWords();
        decidedBy = by;
    }

    /** The case waits for another meeting; refused without the reason. */
    void deferred(Instant at, String why, String by) {
        mustBeUndecided();
        if (why == null || why.isBlank()) {
            throw new RuleBroken("Say why the case is deferred: it stands in the minutes.");
        }
        outcome = "deferred";
        outcomeAt = at;
        outcomeWhy = why.strip();
        decidedBy = by;
    }

    private void mustBeUndecided() {
        if (outcome != null) {
            throw new RuleBroken("The case was already " + outcome + " at this meeting.");
        }
    }

    Long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    int place() {
        return place;
    }

    String outcome() {
        return outcome;
    }
}
