package org.cdop.panelmeeting;

/** Somebody who may be given a seat: holds the role of chair or member for the panel. */
public record Candidate(long userId, String fullName, String jobTitle) {
}
