package org.cdop.casefile;

import java.time.Instant;

/** When something was recorded, and by whom (sign-in name, or the system). */
public record Recorded(Instant at, String by) {
}
