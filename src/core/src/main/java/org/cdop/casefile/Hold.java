package org.cdop.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A named reason for which a review waits, from one day to another (both counted); open where it still runs. Net
 * durations leave these days out, overlapping holds counted once.
 */
public record Hold(long id, String reason, String note, LocalDate fromOn, LocalDate untilOn, String madeBy) {

    /** Reasons, in the words of the published tables of open cases. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("forms", "Forms still owed");
        WORDS.put("post-mortem", "Post-mortem report");
        WORDS.put("inquest", "Inquest");
        WORDS.put("criminal-proceedings", "Criminal proceedings");
        WORDS.put("practice-review", "Child safeguarding practice review");
        WORDS.put("other-review", "Another review");
        WORDS.put("family-request", "Request of the family");
        WORDS.put("themed-panel", "Themed panel meeting");
    }

    public static final List<String> REASONS = List.copyOf(WORDS.keySet());

    /** A reason as people say it: "Inquest". */
    public static String inWords(String reason) {
        return WORDS.getOrDefault(reason, reason);
    }

    public String waitsFor() {
        return inWords(reason);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }

    /**
     * Days from one day to another without those under a hold. The closing day is no day of the duration, so a hold that ends
     * on it or later leaves out the days before it only; the view of completed reviews counts in the same way.
     */
    public static long netDays(LocalDate from, LocalDate until, List<Hold> holds) {
        TreeSet<LocalDate> held = new TreeSet<>();
        for (Hold hold : holds) {
            LocalDate end = hold.untilOn() == null || !hold.untilOn().isBefore(until) ? until : hold.untilOn().plusDays(1);
            LocalDate start = hold.fromOn().isBefore(from) ? from : hold.fromOn();
            if (start.isBefore(end)) {
                start.datesUntil(end).forEach(held::add);
            }
        }
        return ChronoUnit.DAYS.between(from, until) - held.size();
    }
}
