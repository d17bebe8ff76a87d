package org.cdop.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Recorded;
import org.cdop.sql.RuleBroken;

/**
 * The notice that a child died, before and after triage. What was told is never changed; what the coordinator decided
 * of it is added once.
 */
@Entity
@Table(name = "notification")
public class Notification {

    @Id
    private String reference;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private NotificationState state;

    private String panel;

    private String channel;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String edition;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "nhs_number")
    private String nhsNumber;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "died_on")
    private LocalDate diedOn;

    private String sex;

    private String postcode;

    @Column(name = "council_area")
    private String councilArea;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "came_from")
    private String cameFrom;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "other_panel")
    private String otherPanel;

    @Column(name = "same_as")
    private String sameAs;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "live_birth")
    private Scope.LiveBirth liveBirth;

    @Enumerated(EnumType.STRING)
    private Scope.Residence residence;

    private Boolean termination;

    protected Notification() {
    }

    /** The death is reviewed under this case. */
    void accepted(long theCase, Scope scope, Recorded recorded) {
        decided(NotificationState.ACCEPTED, scope.inWords(), recorded);
        caseId = theCase;
        liveBirth = scope.liveBirth();
        residence = scope.residence();
        termination = scope.lawfulTermination();
    }

    /** The death is not one that a panel reviews, or was none. */
    void declined(String reason, Recorded recorded) {
        decided(NotificationState.DECLINED, reason, recorded);
    }

    /** Another panel is told, and reviews the death. */
    void belongsTo(String panelOrName, String reason, Recorded recorded) {
        decided(NotificationState.TRANSFERRED, reason, recorded);
        otherPanel = panelOrName;
    }

    /** The same death was told before. */
    void sameAs(String caseOrNotification, Long theCase, String reason, Recorded recorded) {
        decided(NotificationState.DUPLICATE, reason, recorded);
        sameAs = caseOrNotification;
        caseId = theCase;
    }

    /** Nobody knew which panel's it was; now it has one, and waits there. */
    void routedTo(String toPanel) {
        refuseUnlessNew();
        panel = toPanel;
    }

    void refuseUnlessNew() {
        if (state != NotificationState.RECEIVED) {
            throw new RuleBroken("This notification was settled already: " + state.label().toLowerCase() + ", by " + decidedBy + ".");
        }
    }

    private void decided(NotificationState end, String reason, Recorded recorded) {
        refuseUnlessNew();
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Give the reason: it stands in the trail.");
        }
        state = end;
        decisionReason = reason.strip();
        decidedAt = recorded.at();
        decidedBy = recorded.by();
    }

    /** How the trail names it: panel and reference in one text. */
    public String inTrail() {
        return new CaseNumber(panel == null ? "*" : panel, reference).toString();
    }

    public String reference() {
        return reference;
    }

    public long version() {
        return version;
    }

    public NotificationState state() {
        return state;
    }

    public boolean isNew() {
        return state == NotificationState.RECEIVED;
    }

    public String panel() {
        return panel;
    }

    public Channel channel() {
        return Channel.of(channel);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String edition() {
        return edition;
    }

    public String nhsNumber() {
        return nhsNumber;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public LocalDate diedOn() {
        return diedOn;
    }

    public String sex() {
        return sex;
    }

    public String councilArea() {
        return councilArea;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public String cameFrom() {
        return cameFrom;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public String otherPanel() {
        return otherPanel;
    }

    public String sameAs() {
        return sameAs;
    }

    Long caseId() {
        return caseId;
    }

    /** What is compared with other deaths. */
    public KnownDeath toCompare() {
        return new KnownDeath("notification", reference, state.name(), familyName, givenNames, nhsNumber, bornOn, diedOn, sex,
            postcode);
    }
}
