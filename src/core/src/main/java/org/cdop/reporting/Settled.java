package org.cdop.reporting;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.time.Instant;

/**
 * How a coordinator settled answers that differed: one value stands, all that were said are kept.
 *
 * @param seen the answers that were looked at; a new one opens the question again
 */
public record Settled(String linkId, JsonValue value, JsonArray seen, String reason, Instant at, String by) {

    /** The question only: answers must not end up in a log. */
    @Override
    public String toString() {
        return "settled answer to " + linkId;
    }
}
