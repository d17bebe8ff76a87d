package org.cdop.reporting;

import jakarta.json.JsonValue;
import java.time.Instant;

/**
 * One agency's answer to one question, with where it stands.
 *
 * @param by      the agency, or "the notification"
 * @param request the request on whose form it was given; null for the notification and the facts that the case keeps
 * @param why     why it is not known, in words; empty for a known answer
 * @param awaited it is not known yet, and expected
 */
public record Statement(JsonValue value, String by, String formTitle, String edition, Long request, Instant at, String why, boolean awaited) {

    /** Where it stands only: answers must not end up in a log. */
    @Override
    public String toString() {
        return "an answer on " + formTitle + " of request " + request;
    }
}
