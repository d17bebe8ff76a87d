package org.cdop.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How often a message is tried: after a minute, then ever more seldom for about two days (local setting). */
final class Tries {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
        Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(24));

    private Tries() {
    }

    /** When to try again after so many failures; nothing where the message is given up. */
    static Optional<Instant> next(int failures, Instant now) {
        return failures > PAUSES.size() ? Optional.empty() : Optional.of(now.plus(PAUSES.get(failures - 1)));
    }
}
