package org.cdop.annualreport;

/** How far a report is: the lead writes, the chair reads and signs off or returns it, everybody who is signed in reads it. */
public enum Stage {
    WRITING("In progress"),
    REVIEW("With the chair"),
    PUBLISHED("Published");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
