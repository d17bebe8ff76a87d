package org.cdop.panelmeeting;

import java.time.Instant;
import org.cdop.casefile.CaseNumber;
import org.cdop.sql.Row;

/**
 * The anonymised case of a review: prepared, looked through and released by the coordinator.
 *
 * @param releasedAt null before its release, and again after each change
 */
public record AnonymisedCase(CaseNumber number, long version, AnonymisedText text, Instant preparedAt, String preparedBy,
                             Instant releasedAt, String releasedBy) {

    static AnonymisedCase read(Row row) {
        return new AnonymisedCase(new CaseNumber(row.text("panel"), row.text("case_ref")), row.number("version"),
            AnonymisedText.parse(row.text("content")), row.moment("prepared_at"), row.text("prepared_by"),
            row.moment("released_at"), row.text("released_by"));
    }

    public boolean isReleased() {
        return releasedAt != null;
    }
}
