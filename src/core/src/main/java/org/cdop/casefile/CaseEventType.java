package org.cdop.casefile;

/** What can happen to a case. The first group moves its state; the others stand in its history only. */
public enum CaseEventType {
    ACCEPTED("accepted for review"),
    INFORMATION_REQUESTED("information requested"),
    READY_FOR_PANEL("made ready for panel"),
    RETURNED_TO_GATHERING("returned to gathering information"),
    PANEL_REVIEWED("reviewed by the panel"),
    COMPLETED("completed by the chair"),
    REOPENED("reopened"),
    FOUND_OUT_OF_SCOPE("found out of scope"),
    TRANSFERRED("transferred to another panel"),

    IMPORTED("imported from a file"),
    IDENTITY_CORRECTED("identity corrected"),
    FACTS_CORRECTED("facts of the death corrected"),
    HELD("clock held"),
    HOLD_ENDED("hold ended"),
    HOLD_TAKEN_OUT("hold entered by mistake taken out"),
    SENT_TO_NATIONAL_DATABASE("sent to the national database"),
    REVIEW_MEETING_PLANNED("child death review meeting planned"),
    REVIEW_MEETING_HELD("child death review meeting held"),
    ANALYSIS_DRAFTED("analysis form drafted"),
    REFERRED_TO_SAFEGUARDING("referred to the safeguarding partners"),
    REFERRAL_TAKEN_OUT("referral entered by mistake taken out"),
    RELEASED_TO_PANEL("anonymised case released to the panel");

    private final String label;

    CaseEventType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
