package org.cdop.access;

import java.time.Instant;
import java.time.LocalDate;

/** One coordinator is away and somebody covers for them, from the first to the last day; it ends by itself. */
public record Cover(long id, long absentId, String absent, long coverId, String covering, LocalDate fromOn, LocalDate untilOn,
                    String reason, String madeBy, Instant endedAt, boolean running) {
}
