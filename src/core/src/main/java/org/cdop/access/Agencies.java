package org.cdop.access;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** The directory of agencies and their contacts, common to all panels; coordinators and administrators keep it. */
@Stateless
@DenyAll
public class Agencies {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Agencies whose name, area or code holds the words, of one kind or of all; ended ones last. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<AgencyListed> list(String words, AgencyKind kind) {
        Map<String, Object> values = new HashMap<>();
        values.put("words", Contact.blankIsNone(words));
        values.put("kind", kind == null ? null : kind.key());
        return database.list("access/agencies.sql", values, row -> new AgencyListed(row.number("id"),
            AgencyKind.of(row.text("kind")), row.text("name"), row.text("area"), row.integer("contacts"), row.text("main_email"),
            row.day("ended_on")));
    }

    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public Agency find(long id) {
        return Optional.ofNullable(entities.find(Agency.class, id)).orElseThrow(NotFound::new);
    }

    /** Contacts that requests may go to, the main one first. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<AgencyContact> contacts(long agency) {
        return entities.createQuery("select c from AgencyContact c where c.agencyId = :agency and c.endedOn is null"
            + " order by c.main desc, c.name", AgencyContact.class).setParameter("agency", agency).getResultList();
    }

    /** Adds an agency; refuses a second of the same kind and name. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("added an agency to the directory")
    public long add(AgencyKind kind, String name, String odsCode, String area) {
        Agency agency = new Agency(kind, name, odsCode, area);
        refuseTwin(agency, -1);
        entities.persist(agency);
        entities.flush();
        return agency.id();
    }

    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("changed an agency in the directory")
    public void describe(long id, AgencyKind kind, String name, String odsCode, String area) {
        Agency agency = find(id);
        agency.described(kind, name, odsCode, area);
        refuseTwin(agency, id);
    }

    /** The agency is asked no more, or again. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("ended or resumed an agency in the directory")
    public void end(long id, boolean ended) {
        if (ended) {
            find(id).ended(LocalDate.now(clock));
        } else {
            find(id).resumed();
        }
    }

    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("added a contact to the directory")
    public long addContact(long agency, Contact contact) {
        AgencyContact added = new AgencyContact(find(agency).id(), contact);
        onlyOneMain(agency, -1, contact);
        entities.persist(added);
        entities.flush();
        return added.id();
    }

    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("changed a contact in the directory")
    public void describeContact(long id, Contact contact) {
        AgencyContact kept = contact(id);
        onlyOneMain(kept.agencyId(), id, contact);
        kept.described(contact);
    }

    /** Takes a contact out of the directory; requests already sent keep the address they went to. */
    @RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited("took a contact out of the directory")
    public void endContact(long id) {
        contact(id).ended(LocalDate.now(clock));
    }

    private AgencyContact contact(long id) {
        return Optional.ofNullable(entities.find(AgencyContact.class, id)).orElseThrow(NotFound::new);
    }

    private void onlyOneMain(long agency, long id, Contact contact) {
        if (contact.main()) {
            database.run("access/no-main-contact.sql", Map.of("agency", agency, "id", id));
        }
    }

    private void refuseTwin(Agency agency, long id) {
        boolean alone = database.list("access/agency-of-name.sql", Map.of("kind", agency.kind().key(), "name", agency.name(),
            "id", id), row -> row.number("id")).isEmpty();
        if (!alone) {
            throw new RuleBroken("The directory already has “" + agency.name() + "” as "
                + agency.kind().label().toLowerCase() + ".");
        }
    }
}
