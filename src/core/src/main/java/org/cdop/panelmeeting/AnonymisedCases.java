package org.cdop.panelmeeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseEventType;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.casefile.Child;
import org.cdop.casefile.Recorded;
import org.cdop.form.FormLibrary;
import org.cdop.reporting.Chronologies;
import org.cdop.reporting.CompositeRecord;
import org.cdop.reporting.CompositeRecords;
import org.cdop.reporting.Fact;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;

/**
 * Anonymised cases. No member sees a case before the coordinator looked through its anonymised form and released it; each
 * change takes the release back.
 */
@Stateless
@DenyAll
public class AnonymisedCases {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private FormLibrary library;

    @Inject
    private CompositeRecords records;

    @Inject
    private Chronologies chronologies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The anonymised case as the coordinator looks through it; empty before it is prepared. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("opened the anonymised case")
    public Optional<AnonymisedCase> open(@OfCase CaseNumber number) {
        return find(Cases.find(entities, number));
    }

    /** Prepares it from the notification, the returned forms and the drafted analysis, in the place of an earlier one. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("prepared the anonymised case")
    public void prepare(@OfCase CaseNumber number) {
        CaseFile file = Cases.find(entities, number);
        List<Told> forms = forms(file);
        String area = database.one("panelmeeting/area.sql", Map.of("caseId", file.id()), row -> row.text("name")).orElse(null);
        keep(file, anonymising(file, forms).of(file.sex(), area, settled(forms, number), chronologies.of(number)));
    }

    /** Keeps the coordinator's edits; a release before them no longer holds. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("edited the anonymised case")
    public void edit(@OfCase CaseNumber number, long seen, AnonymisedText text) {
        CaseFile file = Cases.find(entities, number);
        ChangedMeanwhile.refuseUnless(seen, find(file).orElseThrow(NotFound::new).version());
        keep(file, text);
    }

    /** The coordinator has looked through what is on the screen and releases just that to the panel. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("released the anonymised case to the panel")
    public void release(@OfCase CaseNumber number, long seen) {
        CaseFile file = Cases.find(entities, number);
        int released = database.run("panelmeeting/release.sql",
            Map.of("caseId", file.id(), "seen", seen, "now", clock.instant(), "by", caller.get().name()));
        if (released == 0) {
            throw new ChangedMeanwhile();
        }
        file.happened(CaseEventType.RELEASED_TO_PANEL, clock.instant(), new Recorded(clock.instant(), caller.get().name()), null);
    }

    /** The released case as the chair and the members read it, for meetings they sit in and without a conflict. */
    @RolesAllowed({Role.MEMBER, Role.CHAIR, Role.COORDINATOR})
    @Audited("read the anonymised case")
    public AnonymisedCase read(@OfCase CaseNumber number) {
        return find(Cases.find(entities, number)).filter(AnonymisedCase::isReleased).orElseThrow(NotFound::new);
    }

    /** Those of the texts in which something would be masked: a warning before they are put before the panel. */
    @RolesAllowed(Role.COORDINATOR)
    public List<String> identifying(@OfCase CaseNumber number, Collection<String> texts) {
        CaseFile file = Cases.find(entities, number);
        Masking masking = anonymising(file, forms(file)).masking();
        return texts.stream().filter(text -> text != null && masking.wouldMask(text)).toList();
    }

    private Anonymising anonymising(CaseFile file, List<Told> forms) {
        return new Anonymising(entities.find(Child.class, file.id()).identity(), forms);
    }

    /** What a coordinator settled is what the panel reads, wherever it was asked. */
    private List<Told> settled(List<Told> forms, CaseNumber number) {
        CompositeRecord record = records.of(number);
        return forms.stream().map(form -> form.with(record.facts().stream().filter(Fact::isSettled).toList())).toList();
    }

    private List<Told> forms(CaseFile file) {
        return Told.of(database, library, file.id());
    }

    private Optional<AnonymisedCase> find(CaseFile file) {
        return database.one("panelmeeting/anonymised.sql", Map.of("caseId", file.id()), AnonymisedCase::read);
    }

    private void keep(CaseFile file, AnonymisedText text) {
        Map<String, Object> values = new HashMap<>();
        values.put("caseId", file.id());
        values.put("content", text.toJson());
        values.put("heading", text.heading());
        values.put("now", clock.instant());
        values.put("by", caller.get().name());
        database.run("panelmeeting/keep-anonymised.sql", values);
    }
}
