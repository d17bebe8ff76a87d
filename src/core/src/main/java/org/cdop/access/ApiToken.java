package org.cdop.access;

import java.time.Instant;
import java.util.UUID;

/** A token with which a program asks in a person's name; the token itself is not kept. */
public record ApiToken(UUID id, String name, Instant createdAt, Instant expiresAt, Instant revokedAt, Instant lastUsed) {
}
