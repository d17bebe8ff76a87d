package org.cdop.quality;

import java.time.Instant;
import java.util.List;

/**
 * What a rule finds in a case, and where it is dealt with.
 *
 * @param why       why it stays as it is; null where nobody explained it
 * @param explained whether the explanation stands: what the finding rests on is as it was then
 */
public record Inconsistency(ConsistencyRule rule, List<Remedy> remedies, String why, Instant at, String by, boolean explained) {

    /** Whether it belongs to a part of the analysis form: "factors", "categories", "conclusion". */
    public boolean isAbout(String part) {
        return remedies.stream().anyMatch(r -> r.at() == Remedy.At.ANALYSIS && r.part().equals(part));
    }

    /** Whether it was explained, and what it rests on has changed since. */
    public boolean isReopened() {
        return why != null && !explained;
    }
}
