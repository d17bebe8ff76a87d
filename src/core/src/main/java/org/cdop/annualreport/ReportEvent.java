package org.cdop.annualreport;

import java.time.Instant;
import org.cdop.sql.Row;

/**
 * A step on a report's way.
 *
 * @param account the account of who took it
 * @param words   the chapter written in, why a number differs, or why the chair returned it
 */
public record ReportEvent(Instant at, String account, String person, Act act, String words) {

    /** What can be done with a report. */
    public enum Act {
        WROTE("Words written"), FROZE("Tables frozen"), EXPLAINED("A number explained"), SENT("Sent to the chair"),
        RETURNED("Returned by the chair"), SIGNED("Signed off and published");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static ReportEvent read(Row row) {
        return new ReportEvent(row.moment("at"), row.text("by_name"), row.text("by_person"), Act.valueOf(row.text("act")), row.text("words"));
    }
}
