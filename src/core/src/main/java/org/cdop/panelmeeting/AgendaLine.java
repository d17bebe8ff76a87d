package org.cdop.panelmeeting;

import java.time.Instant;
import java.time.LocalDate;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.sql.Row;
import org.cdop.time.LondonClock;

/**
 * A case on an agenda: never with a name.
 *
 * @param heading what the released anonymised case is headed; null before it is prepared
 * @param outcome "decided", "deferred" or null
 * @param settles whether the person who asks settles this case: its coordinator, the chair, or the deputy in the chair's place
 * @param decidedBefore when an earlier meeting decided the case, where it was reopened since
 */
public record AgendaLine(long meetingId, long caseId, int place, CaseNumber number, CaseState caseState, String heading,
                         boolean released, String outcome, Instant outcomeAt, String outcomeWhy, String quorum,
                         String chairedBy, long recused, boolean settles, Instant decidedBefore) {

    static AgendaLine read(Row row) {
        return new AgendaLine(row.number("meeting_id"), row.number("case_id"), row.integer("place"),
            new CaseNumber(row.text("panel"), row.text("case_ref")), CaseState.valueOf(row.text("state")), row.text("heading"),
            row.yes("released"), row.text("outcome"), row.moment("outcome_at"), row.text("outcome_why"), row.text("quorum"),
            row.text("chaired_by"), row.number("recused"), row.yes("settles"), row.moment("decided_before"));
    }

    /** Whether something made on this day came of this meeting, not of an earlier decision or of what followed it. */
    public boolean isOfThisMeeting(LocalDate made) {
        LocalDate until = day(outcomeAt);
        LocalDate before = day(decidedBefore);
        return (until == null || !made.isAfter(until)) && (before == null || before.equals(until) || made.isAfter(before));
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : moment.atZone(LondonClock.LONDON).toLocalDate();
    }

    public boolean isDecided() {
        return "decided".equals(outcome);
    }

    public boolean isDeferred() {
        return "deferred".equals(outcome);
    }
}
