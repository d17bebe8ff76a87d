package org.cdop.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.cdop.sql.RuleBroken;

/** Somebody, or a shared mailbox, to whom an agency's requests go. */
@Entity
@Table(name = "agency_contact")
public class AgencyContact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_contact_id_seq")
    @SequenceGenerator(name = "agency_contact_id_seq", sequenceName = "agency_contact_id_seq", allocationSize = 1)
    private Long id;

    @Column(name = "agency_id")
    private long agencyId;

    private String name;

    private String role;

    private String email;

    private String phone;

    private boolean main;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected AgencyContact() {
    }

    AgencyContact(long agencyId, Contact contact) {
        this.agencyId = agencyId;
        described(contact);
    }

    void described(Contact contact) {
        if (contact.email() == null || !contact.email().matches("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,190}")) {
            throw new RuleBroken("Enter an e-mail address like name@agency.example.");
        }
        name = contact.name();
        role = contact.role();
        email = contact.email();
        phone = contact.phone();
        main = contact.main();
    }

    /** Requests no longer go there. */
    void ended(LocalDate on) {
        endedOn = on;
    }

    public Long id() {
        return id;
    }

    public long agencyId() {
        return agencyId;
    }

    public Contact contact() {
        return new Contact(name, role, email, phone, main);
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
