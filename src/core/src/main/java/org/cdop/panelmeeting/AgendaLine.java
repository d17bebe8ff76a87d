package org.cdop.panelmeeting;

import java.time.Instant;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.sql.Row;

/**
 * A case on an agenda: never with a name.
 *
 * @param heading what the released anonymised case is headed; null before it is prepared
 * @param outcome "decided", "deferred" or null
 */
public record AgendaLine(long meetingId, long caseId, int place, CaseNumber number, CaseState caseState, String heading,
                         boolean released, String outcome, Instant outcomeAt, String outcomeWhy, String quorum,
                         String chairedBy, long recused) {

    static AgendaLine read(Row row) {
        return new AgendaLine(row.number("meeting_id"), row.number("case_id"), row.integer("place"),
            new CaseNumber(row.text("panel"), row.text("case_ref")), CaseState.valueOf(row.text("state")), row.text("heading"),
            row.yes("released"), row.text("outcome"), row.moment("outcome_at"), row.text("outcome_why"), row.text("quorum"),
            row.text("chaired_by"), row.number("recused"));
    }

    public boolean isDecided() {
        return "decided".equals(outcome);
    }

    public boolean isDeferred() {
        return "deferred".equals(outcome);
    }
}
