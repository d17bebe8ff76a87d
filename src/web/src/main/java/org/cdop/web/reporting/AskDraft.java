package org.cdop.web.reporting;

import java.io.Serializable;
import java.util.List;
import org.cdop.access.Agencies;
import org.cdop.access.AgencyKind;
import org.cdop.access.Contact;
import org.cdop.reporting.Asked;
import org.cdop.reporting.Choosable;
import org.cdop.reporting.NamedAgency;
import org.cdop.reporting.WhomToAsk.Suggested;
import org.cdop.sql.RuleBroken;

/** A proposal while the coordinator decides on it: whether to ask, which agency of the directory, at which address. */
public class AskDraft implements Serializable {

    /** Chosen where the agency is not in the directory yet. */
    public static final long NOT_LISTED = -1;

    private static final long serialVersionUID = 1L;

    private final AgencyKind kind;
    private final String form;
    private final String formTitle;
    private final String why;
    private final String title;
    private boolean ticked;
    private final boolean listedAddress;
    private Long agency;
    private String email;
    private String newName;
    private String contactName;

    AskDraft(Suggested suggested) {
        NamedAgency named = suggested.proposal().named();
        kind = suggested.proposal().kind();
        form = suggested.proposal().form();
        formTitle = suggested.formTitle();
        why = suggested.proposal().why();
        title = named == null ? kind.label() : named.name();
        listedAddress = suggested.agency() != null && suggested.agency().email() != null;
        if (named != null) {
            newName = named.name();
            email = named.email();
            contactName = named.contact();
        }
        agency = suggested.agency() != null ? Long.valueOf(suggested.agency().id()) : named != null ? NOT_LISTED : null;
    }

    /** What to ask; an agency that is not in the directory yet is added to it. */
    Asked asked(List<Choosable> directory, Agencies agencies) {
        if (agency == null) {
            throw new RuleBroken("Choose the agency to ask for “" + title + ": " + formTitle + "”, or take the tick away.");
        }
        if (agency == NOT_LISTED) {
            String name = newName == null || newName.isBlank() ? title : newName;
            Asked checked = new Asked(0, contactName, email, form, why);
            long added = agencies.add(kind, name, null, null);
            agencies.addContact(added, new Contact(contactName, null, checked.contactEmail(), null, true));
            return new Asked(added, contactName, checked.contactEmail(), form, why);
        }
        Choosable chosen = directory.stream().filter(a -> a.id() == agency).findFirst()
            .orElseThrow(() -> new RuleBroken("Choose an agency of the directory."));
        boolean other = email != null && !email.isBlank();
        if (!other && chosen.email() == null) {
            throw new RuleBroken("Nobody to write to is known at " + chosen.name() + ". Enter an e-mail address beside it.");
        }
        return new Asked(agency, other ? contactName : chosen.contactName(), other ? email : chosen.email(), form, why);
    }

    /** Agencies that may be meant: those of the proposed kind. */
    public List<Choosable> fitting(List<Choosable> directory) {
        return directory.stream().filter(a -> a.kind() == kind).toList();
    }

    /** Whether it can be sent as it stands. */
    boolean isReady(List<Choosable> directory) {
        boolean written = email != null && !email.isBlank();
        return agency != null && (written || directory.stream().anyMatch(a -> a.id() == agency && a.email() != null));
    }

    /** The directory alone does not say where to send it, or the notification names another address. */
    public boolean isAsksForAddress() {
        return agency != null && (agency == NOT_LISTED || !listedAddress) || email != null;
    }

    public String getTitle() {
        return title;
    }

    public String getKindLabel() {
        return kind.label();
    }

    public String getFormTitle() {
        return formTitle;
    }

    public String getWhy() {
        return why;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }

    public Long getAgency() {
        return agency;
    }

    public void setAgency(Long agency) {
        this.agency = agency;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
