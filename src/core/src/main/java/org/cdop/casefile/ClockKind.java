package org.cdop.casefile;

import org.cdop.access.Setting;

/** The statutory and local clocks of a review: what starts each, what meets it, and the setting of its length. */
public enum ClockKind {
    NOTIFY_PANEL("Panel told of the death", "death", Setting.NOTIFY_PANEL),
    NOTIFY_NATIONAL("National database told", "death", Setting.NOTIFY_NATIONAL),
    REVIEW_MEETING("Child death review meeting", "death", Setting.REVIEW_MEETING),
    PANEL_REVIEW("Panel's review", "report of the review meeting", Setting.PANEL_REVIEW),
    WHOLE_REVIEW("Whole review", "death", Setting.WHOLE_REVIEW);

    private final String label;
    private final String from;
    private final Setting term;

    ClockKind(String label, String from, Setting term) {
        this.label = label;
        this.from = from;
        this.term = term;
    }

    public String label() {
        return label;
    }

    /** What the clock is measured from. */
    public String from() {
        return from;
    }

    /** Whether the clock starts at the death, not at an event of the review. */
    public boolean isFromDeath() {
        return from.equals("death");
    }

    public Setting term() {
        return term;
    }
}
