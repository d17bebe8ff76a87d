package org.cdop.learning;

import java.time.LocalDate;

/**
 * An action as the panel agrees it: who will do what by when.
 *
 * @param recommendationId the recommendation it follows from; null for none
 * @param theme            code of a theme; null for none
 */
public record Agreed(String action, String owner, LocalDate dueOn, Long recommendationId, String theme) {
}
