package org.cdop.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cdop.access.Agencies;
import org.cdop.access.Agency;
import org.cdop.access.AgencyContact;
import org.cdop.access.AgencyKind;
import org.cdop.access.Contact;
import org.cdop.web.shared.Say;

/** One agency of the directory: what it is, and whom to write to. */
@Named
@ViewScoped
public class AgencyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agencies agencies;

    private long id;
    private AgencyDraft agency;
    private boolean ended;
    private ContactDraft contact = new ContactDraft();

    public void load() {
        Agency kept = agencies.find(id);
        agency = new AgencyDraft(kept);
        ended = kept.endedOn() != null;
    }

    public void save() {
        agencies.describe(id, AgencyKind.of(agency.getKind()), agency.getName(), agency.getCode(), agency.getArea());
        Say.done("The agency was changed.");
    }

    public void end(boolean end) {
        agencies.end(id, end);
        ended = end;
        Say.done(end ? "The agency will not be proposed or asked any more." : "The agency can be asked again.");
    }

    public List<AgencyContact> getContacts() {
        return agencies.contacts(id);
    }

    /** Takes a contact into the boxes below, to be changed. */
    public void change(AgencyContact chosen) {
        contact = new ContactDraft(chosen.id(), chosen.contact());
    }

    public void saveContact() {
        Contact entered = contact.entered();
        if (contact.getId() == null) {
            agencies.addContact(id, entered);
        } else {
            agencies.describeContact(contact.getId(), entered);
        }
        Say.done(contact.getId() == null ? "The contact was added." : "The contact was changed.");
        contact = new ContactDraft();
    }

    public void endContact(long contactId) {
        agencies.endContact(contactId);
        Say.done("The contact was taken out of the directory.");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AgencyDraft getAgency() {
        return agency;
    }

    public ContactDraft getContact() {
        return contact;
    }

    public boolean isEnded() {
        return ended;
    }

    public AgencyKind[] getKinds() {
        return AgencyKind.values();
    }
}
