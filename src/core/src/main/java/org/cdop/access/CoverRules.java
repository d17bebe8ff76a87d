package org.cdop.access;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What a cover needs before it stands: two people, days from today on and not too many, a reason. */
final class CoverRules {

    private CoverRules() {
    }

    /** One sentence for each thing that is wrong; empty where the cover may stand. */
    static List<String> refusals(boolean samePerson, LocalDate from, LocalDate until, String reason, LocalDate today) {
        List<String> all = new ArrayList<>();
        if (samePerson) {
            all.add("Nobody covers for themselves: choose somebody else.");
        }
        if (from == null || until == null) {
            all.add("Give the first and the last day of the cover.");
        } else if (until.isBefore(from)) {
            all.add("The last day of the cover is before its first. Check both days.");
        } else if (from.isBefore(today)) {
            all.add("A cover starts today or later: it gives nobody a role for days that are past.");
        } else if (ChronoUnit.DAYS.between(from, until) >= Covers.LONGEST) {
            all.add("A cover lasts up to " + Covers.LONGEST + " days. For longer, ask the administrator to change the roles.");
        }
        if (reason == null || reason.isBlank()) {
            all.add("Give the reason: it stands in the trail.");
        }
        return all;
    }
}
