package org.cdop.learning;

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
import java.time.LocalDate;
import org.cdop.sql.RuleBroken;

/** Who will do what by when; in the end done with its evidence and, later, its effect, or dropped with a reason. */
@Entity
@Table(name = "action")
public class Action {

    /** Where an action stands. Overdue is no state: it is worked out when asked. */
    public enum State {
        OPEN("Open"), DONE("Done"), DROPPED("Dropped");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "action_id_seq")
    @SequenceGenerator(name = "action_id_seq", sequenceName = "action_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "recommendation_id")
    private Long recommendationId;

    private String action;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String theme;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_why")
    private String closedWhy;

    private String evidence;

    private String effect;

    protected Action() {
    }

    Action(long caseId, Agreed agreed, LocalDate on) {
        this.caseId = caseId;
        raisedOn = on;
        state = State.OPEN;
        if (agreed.action() == null || agreed.action().isBlank()) {
            throw new RuleBroken("Write the action.");
        }
        if (agreed.owner() == null || agreed.owner().isBlank() || agreed.dueOn() == null) {
            throw new RuleBroken("An action has an owner and a date by which it is due.");
        }
        if (agreed.dueOn().isBefore(on)) {
            throw new RuleBroken("The action would be due before it is agreed. Check the date.");
        }
        action = agreed.action().strip();
        owner = agreed.owner().strip();
        dueOn = agreed.dueOn();
        recommendationId = agreed.recommendationId();
        theme = Recommendation.blankToNull(agreed.theme());
    }

    /** Owner or date were agreed anew. */
    void agreedAnew(String newOwner, LocalDate newDueOn) {
        mustBeOpen();
        if (newOwner == null || newOwner.isBlank() || newDueOn == null || newDueOn.isBefore(raisedOn)) {
            throw new RuleBroken("An action has an owner and a date by which it is due, not before it was agreed.");
        }
        owner = newOwner.strip();
        dueOn = newDueOn;
    }

    /** The action was done; refused without evidence that it was. */
    void done(LocalDate on, String shownBy) {
        mustBeOpen();
        if (shownBy == null || shownBy.isBlank()) {
            throw new RuleBroken("Say what shows that it was done: an action is done with its evidence.");
        }
        state = State.DONE;
        closedOn = notBeforeRaised(on);
        evidence = shownBy.strip();
    }

    /** What the action changed, measured after it was done. */
    void measured(String found) {
        if (state != State.DONE) {
            throw new RuleBroken("The effect is measured once the action is done.");
        }
        effect = Recommendation.blankToNull(found);
    }

    /** The action will not be done; refused without the reason. */
    void dropped(LocalDate on, String why) {
        mustBeOpen();
        if (why == null || why.isBlank()) {
            throw new RuleBroken("Give the reason why the action is dropped.");
        }
        state = State.DROPPED;
        closedOn = notBeforeRaised(on);
        closedWhy = why.strip();
    }

    private LocalDate notBeforeRaised(LocalDate on) {
        if (on == null || on.isBefore(raisedOn)) {
            throw new RuleBroken("The day is before the action was agreed. Check it.");
        }
        return on;
    }

    private void mustBeOpen() {
        if (state != State.OPEN) {
            throw new RuleBroken("The action is " + state.label().toLowerCase() + " already.");
        }
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long caseId() {
        return caseId;
    }

    public State state() {
        return state;
    }
}
