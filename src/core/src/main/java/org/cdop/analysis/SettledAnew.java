package org.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cdop.casefile.CaseReopened;

/** The analysis form of a reopened case is no longer settled. */
@ApplicationScoped
public class SettledAnew {

    @PersistenceContext
    private EntityManager entities;

    void afterReopening(@Observes CaseReopened reopened) {
        AnalysisForm form = entities.find(AnalysisForm.class, reopened.caseId());
        if (form != null) {
            form.reopened();
        }
    }
}
