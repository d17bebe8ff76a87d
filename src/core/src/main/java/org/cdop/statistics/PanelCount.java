package org.cdop.statistics;

/**
 * What a table counts of one panel over the years of a funnel.
 *
 * @param why why the size is not known; else blank
 */
record PanelCount(PanelChoice panel, long events, long size, String why) {
}
