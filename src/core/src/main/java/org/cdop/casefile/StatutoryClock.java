package org.cdop.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.cdop.time.LondonClock;
import org.cdop.time.Term;

/** A clock that runs on a case. When it is due is kept from its start; whether it is late is worked out when asked. */
@Entity
@Table(name = "statutory_clock")
public class StatutoryClock {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statutory_clock_id_seq")
    @SequenceGenerator(name = "statutory_clock_id_seq", sequenceName = "statutory_clock_id_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile file;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_by")
    private Instant dueBy;

    @Column(name = "met_at")
    private Instant metAt;

    protected StatutoryClock() {
    }

    StatutoryClock(CaseFile file, ClockKind kind, Instant startedAt, Instant dueBy) {
        this.file = file;
        this.kind = kind;
        this.startedAt = startedAt;
        this.dueBy = dueBy;
    }

    /** What the clock was waiting for happened; a first meeting stands. */
    void met(Instant at) {
        if (metAt == null) {
            metAt = at;
        }
    }

    /**
     * What the clock was waiting for happened on this day, of which no time is known: not later than it was recorded, and in
     * time where the clock runs out on that very day. A day that was corrected replaces the one before.
     */
    void metOn(LocalDate day, Instant recordedAt) {
        Instant end = Term.endOfDay(day);
        Instant at = end.isAfter(recordedAt) ? recordedAt : end;
        boolean lastDay = dueBy.atZone(LondonClock.LONDON).toLocalDate().equals(day);
        metAt = lastDay && at.isAfter(dueBy) ? dueBy : at;
    }

    /** The death was at another moment than first told: the clock counts from there. */
    void startsAnew(Instant start, Term term) {
        if (!start.equals(startedAt)) {
            startedAt = start;
            dueBy = term.dueBy(start);
        }
    }

    /** The case was reopened: the clock runs on from its start. */
    void runsOn() {
        metAt = null;
    }

    public ClockKind kind() {
        return kind;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueBy() {
        return dueBy;
    }

    public Instant metAt() {
        return metAt;
    }

    public ClockReading at(Instant now) {
        return new ClockReading(kind, startedAt, dueBy, metAt, now);
    }
}
