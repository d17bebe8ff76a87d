package org.cdop.panelmeeting;

/**
 * A name that must not reach the panel, and the role that stands in its place.
 *
 * @param role for instance "the child", "mother", "sibling 1", "notifier"
 * @param name as it was written on a form: given names, then the family name
 */
public record KnownName(String role, String name) {

    /** The role of the child, which goes before any other where a given name is shared. */
    public static final String CHILD = "the child";
}
