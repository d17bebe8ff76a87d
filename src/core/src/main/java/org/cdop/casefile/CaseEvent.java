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

/** Something that happened to a case, and when it was recorded: a meeting is often entered a week later. Never changed. */
@Entity
@Table(name = "case_event")
public class CaseEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_event_id_seq")
    @SequenceGenerator(name = "case_event_id_seq", sequenceName = "case_event_id_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile file;

    @Enumerated(EnumType.STRING)
    private CaseEventType type;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "by_name")
    private String by;

    private String reason;

    protected CaseEvent() {
    }

    CaseEvent(CaseFile file, CaseEventType type, Instant happenedAt, Instant recordedAt, String by, String reason) {
        this.file = file;
        this.type = type;
        this.happenedAt = happenedAt;
        this.recordedAt = recordedAt;
        this.by = by;
        this.reason = reason;
    }

    public CaseEventType type() {
        return type;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }
}
