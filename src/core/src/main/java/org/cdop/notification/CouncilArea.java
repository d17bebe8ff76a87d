package org.cdop.notification;

/** A council area, by GSS code, and the panel that reviews deaths of children resident there. */
public record CouncilArea(String code, String name, String panel) {
}
