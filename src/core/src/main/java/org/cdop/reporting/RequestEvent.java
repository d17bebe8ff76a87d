package org.cdop.reporting;

import java.time.Instant;

/** Something that happened to a request: sent, opened, reminded, returned. */
public record RequestEvent(Instant at, String what, String detail, String by) {
}
