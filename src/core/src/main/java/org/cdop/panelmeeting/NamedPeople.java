package org.cdop.panelmeeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdop.access.AsSystem;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.casefile.Child;
import org.cdop.form.FormLibrary;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/**
 * Keeps the names of children and families out of what leaves the panel: letters and the annual report. A local rule; a
 * help to whoever writes, who must still read what they wrote: nicknames and events are not found.
 */
@Stateless
@DenyAll
public class NamedPeople {

    private static final String WHY = "who writes may not read the names; only the words that they typed themselves are told back";

    private record Named(String name, String address, String postcode, String nhsNumber) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private FormLibrary library;

    /** Refuses a text that names the child or the family of the case. Whoever calls has opened the case by its own rules. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR})
    @AsSystem(WHY)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refuseOfCase(CaseNumber number, String text) {
        CaseFile file = Cases.find(entities, number);
        List<Told> forms = Told.of(database, library, file.id());
        refuse("The letter names the child or the family", new Anonymising(entities.find(Child.class, file.id()).identity(), forms)
            .masking().named(text, 1));
    }

    /** Refuses a text that names a child of the panel in full, or an address or NHS number of one. */
    @RolesAllowed({Role.LEAD, Role.CHAIR})
    @AsSystem(WHY)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refuseOfPanel(String panel, String text) {
        refuse("These words name a child or a family of this panel", ofPanel(panel).named(text, 2));
    }

    /** Of each text what names a child of the panel in full, or tells an address or NHS number of one: words of the text itself. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    @AsSystem(WHY)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<List<String>> foundOfPanel(String panel, List<String> texts) {
        Masking masking = ofPanel(panel);
        return texts.stream().map(text -> masking.named(text, 2)).toList();
    }

    private Masking ofPanel(String panel) {
        List<Named> children = database.list("panelmeeting/children-of-panel.sql", Map.of("panel", panel),
            row -> new Named(row.text("name"), row.text("address"), row.text("postcode"), row.text("nhs_number")));
        Map<String, String> places = new HashMap<>();
        children.forEach(child -> {
            People.addPlace(places, People.ADDRESS, child.address);
            People.addPlace(places, People.ADDRESS, child.postcode);
        });
        Set<KnownName> names = children.stream().map(child -> new KnownName(KnownName.CHILD, child.name)).collect(Collectors.toSet());
        Set<String> numbers = children.stream().map(Named::nhsNumber).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Masking(names, numbers, places, null);
    }

    private static void refuse(String sentence, List<String> found) {
        if (!found.isEmpty()) {
            throw new RuleBroken(sentence + ": " + found.stream().map(word -> "\u201C" + word + "\u201D").collect(Collectors.joining(", "))
                + ". Take it out: nothing of a child may leave the panel.");
        }
    }
}
