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
