package org.cdop.panelmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.cdop.casefile.CaseReopened;
import org.cdop.casefile.IdentityCorrected;
import org.cdop.sql.Database;

/**
 * An anonymised case that was made with a wrong name or date is no longer released: it may hold what was to be masked. That
 * of a reopened case is looked through again before the panel reads it.
 */
@ApplicationScoped
public class ReleaseTakenBack {

    @Inject
    private Database database;

    void afterCorrection(@Observes IdentityCorrected corrected) {
        takeBack(corrected.caseId());
    }

    void afterReopening(@Observes CaseReopened reopened) {
        takeBack(reopened.caseId());
    }

    private void takeBack(long caseId) {
        database.run("panelmeeting/take-back-release.sql", Map.of("caseId", caseId));
    }
}
