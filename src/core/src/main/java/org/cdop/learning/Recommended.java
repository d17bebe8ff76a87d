package org.cdop.learning;

/**
 * A recommendation as the panel words it.
 *
 * @param level "local", "regional" or "national"
 * @param theme code of a theme; null for none
 */
public record Recommended(String text, String level, String addressee, String address, String theme) {
}
