package org.cdop.statistics;

import java.time.Instant;
import org.cdop.sql.Row;

/**
 * Somebody of a panel asked to show what a public table hides, and another one decided, or has yet to.
 *
 * @param askedBy     account of who asked
 * @param decidedAt   null until it is decided
 * @param decidedName null until it is decided
 */
public record ReleaseOverride(String reason, Instant askedAt, String askedBy, String askedName, State state, Instant decidedAt, String decidedName) {

    /** How far it is. */
    public enum State { ASKED, SHOWN, DECLINED }

    static ReleaseOverride read(Row row) {
        return new ReleaseOverride(row.text("reason"), row.moment("asked_at"), row.text("asked_by"), row.text("asked_name"),
            State.valueOf(row.text("state")), row.moment("decided_at"), row.text("decided_name"));
    }
}
