package org.cdop.learning;

import java.util.Map;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/** Learning is written by those who settle the case: its coordinator and whoever chairs it. */
final class Settling {

    private Settling() {
    }

    static void refuseUnlessSettling(Database database, long caseId) {
        if (!database.one("analysis/settles-case.sql", Map.of("caseId", caseId), row -> row.yes("answer")).orElse(false)) {
            throw new RuleBroken("Only the coordinator and whoever chairs this case write its learning.");
        }
    }
}
