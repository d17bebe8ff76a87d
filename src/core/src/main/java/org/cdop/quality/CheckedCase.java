package org.cdop.quality;

import java.util.List;
import org.cdop.casefile.CaseNumber;

/**
 * A case with what was found in it.
 *
 * @param disputed how many questions agencies answered differently and nobody settled
 */
public record CheckedCase(CaseNumber number, String state, long disputed, List<ConsistencyRule> broken) {

    public long warnings() {
        return broken.stream().filter(r -> r.severity() == ConsistencyRule.Severity.WARNING).count();
    }
}
