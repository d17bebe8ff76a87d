package org.cdop.access;

/**
 * A role that a person holds.
 *
 * @param panel code of the panel; null for all panels, also those made later
 */
public record HeldRole(long id, String role, String panel, String panelName) {
}
