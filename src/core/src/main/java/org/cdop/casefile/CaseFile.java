package org.cdop.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cdop.sql.RuleBroken;
import java.util.function.Function;
import org.cdop.time.Term;

/**
 * One child's review, from acceptance to completion. It begins when a notification is accepted, gathers what each
 * agency knew, goes to the panel, and ends when the chair completes it. Who the child was stands apart in
 * {@link Child}.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_file_id_seq")
    @SequenceGenerator(name = "case_file_id_seq", sequenceName = "case_file_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    private String panel;

    @Column(name = "case_ref")
    private String caseRef;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private boolean imported;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "notified_known")
    private boolean notifiedKnown = true;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "transferred_to")
    private String transferredTo;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "meeting_held_on")
    private LocalDate meetingHeldOn;

    @Column(name = "national_reference")
    private String nationalReference;

    @Column(name = "national_sent_on")
    private LocalDate nationalSentOn;

    private String sex;

    @Embedded
    private DeathFacts facts = new DeathFacts();

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    @OrderBy("happenedAt, id")
    private List<CaseEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "file", cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private List<StatutoryClock> clocks = new ArrayList<>();

    protected CaseFile() {
    }

    /** A case accepted for review by a panel, told of the death at {@code notifiedAt}. */
    public CaseFile(CaseNumber number, String sex, Instant notifiedAt, Recorded recorded) {
        panel = number.panel();
        caseRef = number.ref();
        this.sex = sex;
        this.notifiedAt = notifiedAt;
        acceptedAt = recorded.at();
        state = CaseState.NOTIFIED;
        happen(CaseEventType.ACCEPTED, recorded.at(), recorded, null);
    }

    /** The child's sex was told wrongly; a code of the notification form. */
    public void sexCorrected(String told) {
        if (told == null || told.isBlank()) {
            throw new RuleBroken("Choose the child's sex, or that it is not known.");
        }
        sex = told;
    }

    /** The notification told these facts of the death. */
    public void told(DeathFacts what) {
        facts = what;
    }

    /** Facts were told wrongly; why the death is in scope stays as it was decided. */
    void factsCorrected(DeathFacts now, Recorded recorded, String reason) {
        facts = now.inScopeBecause(facts.scopeReason());
        happen(CaseEventType.FACTS_CORRECTED, recorded.at(), recorded, needed(reason));
    }

    /** A clock starts; when it is due is settled now and does not move if a limit is changed later. */
    public void clockStarted(ClockKind kind, Instant startedAt, Term term) {
        clocks.add(new StatutoryClock(this, kind, startedAt, term.dueBy(startedAt)));
    }

    /** What the running clock of this kind waited for happened. */
    public void clockMet(ClockKind kind, Instant at) {
        clocks.stream().filter(clock -> clock.kind() == kind).forEach(clock -> clock.met(at));
    }

    private void clockMetOn(ClockKind kind, LocalDate on, Instant recordedAt) {
        clocks.stream().filter(clock -> clock.kind() == kind).forEach(clock -> clock.metOn(on, recordedAt));
    }

    /** The moment of death was corrected: the clocks that are measured from it start anew, with the limits in force. */
    public void deathCorrected(Instant death, Function<ClockKind, Term> terms) {
        clocks.stream().filter(clock -> clock.kind().isFromDeath()).forEach(clock -> clock.startsAnew(death, terms.apply(clock.kind())));
    }

    /** Agencies were asked for their forms. */
    public void informationRequested(Recorded recorded) {
        if (state != CaseState.READY_FOR_PANEL) {
            happen(CaseEventType.INFORMATION_REQUESTED, recorded.at(), recorded, null);
        }
    }

    /** The coordinator holds the file complete enough for the panel; the reason says why where forms are still owed. */
    public void readyForPanel(Recorded recorded, String reason) {
        happen(CaseEventType.READY_FOR_PANEL, recorded.at(), recorded, reason);
    }

    public void returnedToGathering(Recorded recorded, String reason) {
        happen(CaseEventType.RETURNED_TO_GATHERING, recorded.at(), recorded, needed(reason));
    }

    /** The panel reviewed the case at a quorate meeting and settled the analysis form. */
    public void panelReviewed(Instant at, LocalDate meetingOn, Recorded recorded) {
        happen(CaseEventType.PANEL_REVIEWED, at, recorded, null);
        meetingHeldOn = meetingOn;
        clockMet(ClockKind.PANEL_REVIEW, at);
    }

    /** The chair completed the case: it leaves the open list and counts among the reviews from this day. */
    public void completed(LocalDate on, Recorded recorded) {
        happen(CaseEventType.COMPLETED, recorded.at(), recorded, null);
        reviewedOn = on;
        clockMetOn(ClockKind.WHOLE_REVIEW, on, recorded.at());
    }

    /** New evidence, or an inquest overturned: the review goes on. Refused without a reason. */
    public void reopened(Recorded recorded, String reason) {
        happen(CaseEventType.REOPENED, recorded.at(), recorded, needed(reason));
        reviewedOn = null;
        transferredTo = null;
        clocks.stream().filter(c -> c.kind() == ClockKind.WHOLE_REVIEW || c.kind() == ClockKind.PANEL_REVIEW)
            .forEach(StatutoryClock::runsOn);
    }

    public void foundOutOfScope(Recorded recorded, String reason) {
        happen(CaseEventType.FOUND_OUT_OF_SCOPE, recorded.at(), recorded, needed(reason));
    }

    /** Another panel reviews the death instead; the case then counts in no table of this panel. */
    public void transferred(String toPanel, Recorded recorded, String reason) {
        happen(CaseEventType.TRANSFERRED, recorded.at(), recorded, needed(reason));
        transferredTo = needed(toPanel);
    }

    /** The national database was told, with the reference that it gave. */
    public void sentToNationalDatabase(LocalDate on, String reference, Recorded recorded) {
        happen(CaseEventType.SENT_TO_NATIONAL_DATABASE, recorded.at(), recorded, null);
        nationalSentOn = on;
        nationalReference = reference;
        clockMetOn(ClockKind.NOTIFY_NATIONAL, on, recorded.at());
    }

    /** A fact beside the state: it stands in the history. */
    public void happened(CaseEventType fact, Instant at, Recorded recorded, String detail) {
        happen(fact, at, recorded, detail);
    }

    private void happen(CaseEventType type, Instant at, Recorded recorded, String reason) {
        state = LifeCycle.after(state, type);
        events.add(new CaseEvent(this, type, at, recorded.at(), recorded.by(), reason));
    }

    private static String needed(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Give the reason: it stands in the case's history.");
        }
        return reason.strip();
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CaseNumber number() {
        return new CaseNumber(panel, caseRef);
    }

    public CaseState state() {
        return state;
    }

    /** When the panel was told; null where the file that the case was imported from did not tell. */
    public Instant notifiedAt() {
        return notifiedKnown ? notifiedAt : null;
    }

    /** Brought in from a file of earlier years, not accepted from a notification. */
    public boolean isImported() {
        return imported;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public String transferredTo() {
        return transferredTo;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public LocalDate meetingHeldOn() {
        return meetingHeldOn;
    }

    public String nationalReference() {
        return nationalReference;
    }

    public LocalDate nationalSentOn() {
        return nationalSentOn;
    }

    public String sex() {
        return sex;
    }

    public DeathFacts facts() {
        return facts;
    }

    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    public List<StatutoryClock> clocks() {
        return List.copyOf(clocks);
    }
}
