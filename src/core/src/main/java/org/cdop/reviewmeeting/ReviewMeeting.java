package org.cdop.reviewmeeting;

import java.time.LocalDate;
import java.util.List;

/**
 * The child death review meeting of those who cared for the child, which every child has: a perinatal mortality meeting,
 * a hospital mortality meeting, the final meeting of a joint agency response. Parents do not attend.
 */
public record ReviewMeeting(long id, String kind, LocalDate plannedOn, LocalDate heldOn, String chair, String place, String notes,
                            long version, List<Attendance> attendance) {

    /** Names by setting. */
    public static final List<String> KINDS = List.of("child death review meeting", "perinatal mortality review group", "hospital mortality meeting",
        "final meeting of the joint agency response", "palliative care debrief", "other");

    /** Somebody who was asked to the meeting, and whether they came. */
    public record Attendance(String name, String role, String agency, boolean attended) {
    }

    public boolean isHeld() {
        return heldOn != null;
    }
}
