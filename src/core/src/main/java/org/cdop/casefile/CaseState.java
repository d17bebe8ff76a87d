package org.cdop.casefile;

/** Where a review stands. Inquests, holds and meetings are facts beside the state, not states. */
public enum CaseState {
    NOTIFIED("Notified"),
    GATHERING("Gathering information"),
    READY_FOR_PANEL("Ready for panel"),
    REVIEWED("Reviewed by the panel"),
    COMPLETED("Completed"),
    OUT_OF_SCOPE("Out of scope"),
    TRANSFERRED("Transferred to another panel");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the review is still to be finished by this panel. */
    public boolean isOpen() {
        return this == NOTIFIED || this == GATHERING || this == READY_FOR_PANEL || this == REVIEWED;
    }
}
