package org.cdop.theme;

/**
 * A theme in a list.
 *
 * @param proposed  cases that the rule proposes and nobody decided on
 * @param confirmed cases that a person confirmed
 * @param rejected  cases that a person rejected
 */
public record ThemeLine(ThemeDefinition definition, String name, long proposed, long confirmed, long rejected) {
}
