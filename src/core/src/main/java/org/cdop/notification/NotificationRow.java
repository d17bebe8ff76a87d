package org.cdop.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.cdop.casefile.CaseNumber;
import org.cdop.sql.Row;

/** One notification in the coordinator's list. */
public record NotificationRow(String reference, NotificationState state, String panel, Channel channel, Instant receivedAt,
                              String familyName, String givenNames, LocalDate bornOn, LocalDate diedOn, String otherPanel,
                              String cameFrom, Instant decidedAt, String decisionReason, CaseNumber caseNumber, long total) {

    static NotificationRow read(Row row) {
        String caseRef = row.text("case_ref");
        return new NotificationRow(row.text("reference"), NotificationState.valueOf(row.text("state")), row.text("panel"),
            Channel.of(row.text("channel")), row.moment("received_at"), row.text("family_name"), row.text("given_names"),
            row.day("born_on"), row.day("died_on"), row.text("other_panel"), row.text("came_from"), row.moment("decided_at"),
            row.text("decision_reason"), caseRef == null ? null : new CaseNumber(row.text("case_panel"), caseRef),
            row.number("total"));
    }
}
