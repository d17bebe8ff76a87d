package org.cdop.theme;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdop.sql.Row;

/**
 * A person looked at an early signal.
 *
 * @param what   the heading as it was shown then
 * @param found  what the person found, in their words
 * @param seen   whether the person who asks may read it: not where they declared a conflict in one of the deaths
 */
public record SignalLook(String panel, String signal, String what, int observed, Set<Long> deaths, String found, Instant lookedAt, String lookedBy,
                         boolean seen) {

    static SignalLook read(Row row) {
        return new SignalLook(row.text("panel"), row.text("signal"), row.text("what"), row.integer("observed"),
            row.texts("deaths").stream().map(Long::valueOf).collect(Collectors.toSet()), row.text("found"), row.moment("looked_at"),
            row.text("looked_by"), row.yes("seen"));
    }

    /** Whether the signal stays quiet: no death is counted now that was not counted at a look. */
    static boolean isQuiet(Signal signal, List<SignalLook> looks) {
        return looks.stream().anyMatch(l -> l.signal().equals(signal.key()) && l.deaths().containsAll(signal.caseIds()));
    }
}
