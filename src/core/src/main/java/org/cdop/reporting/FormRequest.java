package org.cdop.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.cdop.casefile.Recorded;
import org.cdop.sql.RuleBroken;

/** A form that an agency owes to a review: asked on one day, due on another, and returned, returned nil or cancelled. */
@Entity
@Table(name = "form_request")
public class FormRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "form_request_id_seq")
    @SequenceGenerator(name = "form_request_id_seq", sequenceName = "form_request_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    private String form;

    private String edition;

    private String why;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_why")
    private String closedWhy;

    private int reminders;

    @Column(name = "last_reminded")
    private Instant lastReminded;

    @Column(name = "on_paper")
    private boolean onPaper;

    private boolean everything;

    private String parts;

    private Long bundle;

    @Embedded
    private OneTimeCode code = OneTimeCode.none();

    protected FormRequest() {
    }

    FormRequest(long caseId, Asked asked, String edition, LocalDate dueOn, Recorded recorded) {
        this.caseId = caseId;
        agencyId = asked.agency();
        contactName = asked.contactName();
        contactEmail = asked.contactEmail();
        form = asked.form();
        why = asked.why();
        everything = asked.everything();
        this.edition = edition;
        this.dueOn = dueOn;
        state = RequestState.REQUESTED;
        requestedAt = recorded.at();
        requestedBy = recorded.by();
    }

    /** A request of the same agency for some sections of the same form, due on the same day. */
    FormRequest part(Asked asked, String sections, Recorded recorded) {
        FormRequest part = new FormRequest(caseId, asked, edition, dueOn, recorded);
        part.parts = sections;
        return part;
    }

    /** Only these sections are asked of this person from now on; what was answered in others stays. */
    void keeps(String sections) {
        parts = sections;
    }

    /** On purpose only: what was filled in must fit. */
    void movedTo(String newer) {
        refuseUnlessOwed();
        edition = newer;
    }

    /** Asked together with requests for other children, in one message. */
    void bundled(long first) {
        bundle = first;
    }

    Long bundle() {
        return bundle;
    }

    /** Link ids of the sections that are asked, separated by spaces; null: all. */
    public String parts() {
        return parts;
    }

    /** The request goes to another person at the agency from now on. */
    void readdressed(String name, String email) {
        refuseUnlessOwed();
        contactName = name;
        contactEmail = email;
    }

    void reminded(Instant at) {
        reminders++;
        lastReminded = at;
    }

    /** Somebody came to the form; the first time stands. Answers whether this was the first time. */
    boolean opened(Instant at) {
        boolean first = openedAt == null;
        openedAt = first ? at : openedAt;
        return first;
    }

    /** The agency returned the form; refused where it was returned or cancelled before. */
    void returned(Instant at, boolean paper) {
        close(RequestState.RETURNED, at, null);
        onPaper = paper;
    }

    /** The agency did not know the child, which is an answer too. */
    void returnedNil(Instant at, boolean paper) {
        close(RequestState.NIL, at, null);
        onPaper = paper;
    }

    /** The form is asked for no more; refused without a reason. */
    void cancelled(Instant at, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("Give the reason for cancelling: it stands in the history of the request.");
        }
        close(RequestState.CANCELLED, at, reason.strip());
    }

    private void close(RequestState how, Instant at, String reason) {
        refuseUnlessOwed();
        state = how;
        closedAt = at;
        closedWhy = reason;
    }

    void refuseUnlessOwed() {
        if (state != RequestState.REQUESTED) {
            throw new RuleBroken("The form is no longer asked for: the request is “" + state.label().toLowerCase() + "”.");
        }
    }

    void codeIs(OneTimeCode now) {
        code = now;
    }

    OneTimeCode code() {
        return code == null ? OneTimeCode.none() : code;
    }

    boolean isOwed() {
        return state == RequestState.REQUESTED;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long agencyId() {
        return agencyId;
    }

    public String contactEmail() {
        return contactEmail;
    }

    public String form() {
        return form;
    }

    public String edition() {
        return edition;
    }

    public String why() {
        return why;
    }

    /** Every question is asked, also those that others answered. */
    public boolean everything() {
        return everything;
    }

    public RequestState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String closedWhy() {
        return closedWhy;
    }
}
