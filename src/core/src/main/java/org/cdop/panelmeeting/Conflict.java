package org.cdop.panelmeeting;

import java.time.Instant;

/** A declared conflict of interest: who is recused from a case, and why. */
public record Conflict(long id, long userId, String fullName, String reason, Instant declaredAt) {
}
