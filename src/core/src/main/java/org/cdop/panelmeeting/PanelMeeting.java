package org.cdop.panelmeeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.cdop.sql.RuleBroken;
import org.cdop.time.LondonClock;

/** A meeting of the child death overview panel: planned, invited to, held, its minutes closed. */
@Entity
@Table(name = "panel_meeting")
public class PanelMeeting {

    /** Where a meeting stands. */
    public enum State {
        PLANNED("Planned"), HELD("Held"), CANCELLED("Cancelled");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panel_meeting_id_seq")
    @SequenceGenerator(name = "panel_meeting_id_seq", sequenceName = "panel_meeting_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    private String panel;

    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    private String place;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "invited_at")
    private Instant invitedAt;

    private String minutes;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected PanelMeeting() {
    }

    PanelMeeting(String panel, String title, Instant startsAt, String place) {
        this.panel = panel;
        state = State.PLANNED;
        planned(title, startsAt, place);
    }

    /** Title, time and place were settled, or settled anew. */
    final void planned(String newTitle, Instant at, String where) {
        mustBeOpen();
        if (newTitle == null || newTitle.isBlank() || at == null) {
            throw new RuleBroken("Give the meeting a title, a date and a time.");
        }
        title = newTitle.strip();
        startsAt = at;
        place = where == null || where.isBlank() ? null : where.strip();
    }

    void invited(Instant at) {
        mustBeOpen();
        invitedAt = at;
    }

    /** The panel met. */
    void held() {
        if (state == State.CANCELLED) {
            throw new RuleBroken("The meeting was cancelled.");
        }
        state = State.HELD;
    }

    void cancelled() {
        mustBeOpen();
        if (state == State.HELD) {
            throw new RuleBroken("A meeting that was held cannot be cancelled.");
        }
        state = State.CANCELLED;
    }

    void minuted(String text) {
        mustBeOpen();
        minutes = text == null || text.isBlank() ? null : text.strip();
    }

    /** The minutes are agreed: nothing of the meeting changes any more. */
    void closed(Instant at) {
        mustBeOpen();
        if (state != State.HELD) {
            throw new RuleBroken("Only a meeting that was held can be closed. Record who was present first.");
        }
        closedAt = at;
    }

    /** Refuses a change of a meeting that was cancelled or whose minutes are closed. */
    void mustBeOpen() {
        if (state == State.CANCELLED) {
            throw new RuleBroken("The meeting was cancelled: it no longer changes.");
        }
        if (closedAt != null) {
            throw new RuleBroken("The minutes of this meeting are closed: it no longer changes.");
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String panel() {
        return panel;
    }

    public String title() {
        return title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** The day of the meeting, in England. */
    public LocalDate on() {
        return startsAt.atZone(LondonClock.LONDON).toLocalDate();
    }

    public String place() {
        return place;
    }

    public State state() {
        return state;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public String minutes() {
        return minutes;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public boolean isOpen() {
        return state != State.CANCELLED && closedAt == null;
    }
}
