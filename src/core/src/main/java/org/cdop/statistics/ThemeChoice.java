package org.cdop.statistics;

/** A theme to follow over the years. */
public record ThemeChoice(String code, String name) {
}
