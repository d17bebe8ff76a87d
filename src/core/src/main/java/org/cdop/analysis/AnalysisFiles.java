package org.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.casefile.Cases;
import org.cdop.form.FormLibrary;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Opens analysis forms for the services of this room and of the rooms that settle them. */
@ApplicationScoped
public class AnalysisFiles {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private FormLibrary library;

    @Inject
    private Clock clock;

    /** The form as it lies open, begun where there is none; only for those who settle the case. */
    public Analysis open(CaseNumber number) {
        CaseFile file = Cases.find(entities, number);
        if (!settles(file)) {
            throw new NotFound();
        }
        AnalysisForm form = entities.find(AnalysisForm.class, file.id());
        if (form == null) {
            form = new AnalysisForm(file.id(), library.current("analysis", LocalDate.now(clock)).edition());
            entities.persist(form);
            entities.flush();
        }
        return new Analysis(file, form, library.get("analysis", form.edition()), factors(file.id()), points(file.id()),
            isToBeSettled(file.state()));
    }

    /** The form of a case to write in; refused once the panel has settled the case. */
    public Analysis toWrite(CaseNumber number) {
        Analysis open = open(number);
        if (!open.mayWrite()) {
            throw new RuleBroken("The case is “" + open.file().state().label().toLowerCase()
                + "”: its analysis form no longer changes. Reopen the case first.");
        }
        return open;
    }

    private static boolean isToBeSettled(CaseState state) {
        return state == CaseState.NOTIFIED || state == CaseState.GATHERING || state == CaseState.READY_FOR_PANEL;
    }

    /** Whether the person who asks takes the chair in this case: the chair without a conflict, or the deputy in their place. */
    public boolean chairs(CaseFile file) {
        return asks("analysis/chairs-case.sql", file);
    }

    /** Whether the person who asks may settle the case: the coordinator, or whoever takes the chair. */
    public boolean settles(CaseFile file) {
        return asks("analysis/settles-case.sql", file);
    }

    private boolean asks(String question, CaseFile file) {
        return database.one(question, Map.of("caseId", file.id()), row -> row.yes("answer")).orElse(false);
    }

    ContributoryFactor factor(Analysis open, long id) {
        return open.factors().stream().filter(f -> f.id() == id && !f.isOfOlderScheme()).findFirst().orElseThrow(NotFound::new);
    }

    private List<ContributoryFactor> factors(long caseId) {
        return entities.createQuery("select f from ContributoryFactor f where f.caseId = :id order by f.domain, f.grade desc, f.id",
            ContributoryFactor.class).setParameter("id", caseId).getResultList();
    }

    private List<LearningPoint> points(long caseId) {
        return entities.createQuery("select p from LearningPoint p where p.caseId = :id order by p.id", LearningPoint.class)
            .setParameter("id", caseId).getResultList();
    }

    List<FactorCode> codes() {
        return database.list("analysis/factor-codes.sql", Map.of("scheme", Factor.SCHEME), row -> new FactorCode(
            row.text("scheme"), row.text("code"), FactorDomain.valueOf(row.text("domain")), row.text("factor")));
    }
}
