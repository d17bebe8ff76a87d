package org.cdop.annualreport;

import java.time.Clock;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.sql.Database;

/** Keeps who took which step on a report's way, in the transaction of the step itself. */
final class ReportSteps {

    private ReportSteps() {
    }

    static void keep(Database database, CurrentCaller caller, Clock clock, AnnualReport report, ReportEvent.Act act, String words) {
        database.run("annualreport/add-event.sql", Map.of("panel", report.panel(), "year", report.year().endsIn(),
            "at", clock.instant(), "name", caller.get().name(), "person", caller.get().fullName(), "act", act.name(), "words", words));
    }
}
