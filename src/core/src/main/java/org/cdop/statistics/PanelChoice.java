package org.cdop.statistics;

/** A panel to choose in a filter. */
public record PanelChoice(String code, String name) {
}
