package org.cdop.learning;

import java.util.Locale;
import java.util.Map;
import org.cdop.casefile.CaseFile;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/** Learning is written by those who settle the case: its coordinator and whoever chairs it. */
final class Settling {

    private Settling() {
    }

    /** What a panel recommends and agrees stands once the case is completed. */
    static void refuseUnlessOpen(CaseFile file) {
        if (!file.state().isOpen()) {
            throw new RuleBroken("The case is “" + file.state().label().toLowerCase(Locale.UK)
                + "”: its recommendations and actions stand. Reopen the case first if the panel is to add to them.");
        }
    }

    static void refuseUnlessSettling(Database database, long caseId) {
        if (!database.one("analysis/settles-case.sql", Map.of("caseId", caseId), row -> row.yes("answer")).orElse(false)) {
            throw new RuleBroken("Only the coordinator and whoever chairs this case write its learning.");
        }
    }
}
