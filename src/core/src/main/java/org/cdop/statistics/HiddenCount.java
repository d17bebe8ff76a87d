package org.cdop.statistics;

/**
 * A count that a public table hides.
 *
 * @param count the true one, for the panel only
 */
public record HiddenCount(String row, String column, long count) {
}
