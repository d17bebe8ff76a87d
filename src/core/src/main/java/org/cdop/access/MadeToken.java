package org.cdop.access;

import java.time.Instant;
import java.util.UUID;

/** A token just made: the only time that it is shown. */
public record MadeToken(UUID id, String token, Instant expires) {
}
