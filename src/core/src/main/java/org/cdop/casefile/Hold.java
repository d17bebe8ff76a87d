package org.cdop.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;

/**
 * A named reason for which a review waits, from one day to another (both counted); open where it still runs. Net
 * durations leave these days out, overlapping holds counted once.
 */
public record Hold(long id, String reason, String note, LocalDate fromOn, LocalDate untilOn, String madeBy) {

    /** Reasons, in the words of the published tables of open cases. */
    public static final List<String> REASONS = List.of("forms", "post-mortem", "inquest", "criminal-proceedings",
        "practice-review", "other-review", "family-request", "themed-panel");

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }

    /** Days from one day to another without those under a hold. */
    public static long netDays(LocalDate from, LocalDate until, List<Hold> holds) {
        TreeSet<LocalDate> held = new TreeSet<>();
        for (Hold hold : holds) {
            LocalDate end = hold.untilOn() == null || hold.untilOn().isAfter(until) ? until : hold.untilOn().plusDays(1);
            LocalDate start = hold.fromOn().isBefore(from) ? from : hold.fromOn();
            if (start.isBefore(end)) {
                start.datesUntil(end).forEach(held::add);
            }
        }
        return ChronoUnit.DAYS.between(from, until) - held.size();
    }
}
