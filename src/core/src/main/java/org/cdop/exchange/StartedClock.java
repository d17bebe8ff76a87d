package org.cdop.exchange;

import java.time.Instant;
import org.cdop.casefile.ClockKind;

/** A clock of an imported case; what is met is not known where it is still to come. */
record StartedClock(ClockKind kind, Instant startedAt, Instant dueBy, Instant metAt) {
}
