package org.cdop.panelmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.cdop.casefile.CaseMoved;
import org.cdop.casefile.CaseState;
import org.cdop.sql.Database;

/** A case that is no longer ready leaves the agendas on which nothing was decided of it: members then see it no more. */
@ApplicationScoped
public class LeftAgendas {

    @Inject
    private Database database;

    void after(@Observes CaseMoved moved) {
        if (moved.to() == CaseState.GATHERING || moved.to() == CaseState.OUT_OF_SCOPE || moved.to() == CaseState.TRANSFERRED) {
            database.run("panelmeeting/leave-agendas.sql", Map.of("caseId", moved.caseId()));
        }
    }
}
