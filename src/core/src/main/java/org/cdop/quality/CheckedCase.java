package org.cdop.quality;

import java.util.List;
import org.cdop.casefile.CaseNumber;

/**
 * A case with what was found in it.
 *
 * @param told how complete its returned forms are, all together
 */
public record CheckedCase(CaseNumber number, String state, List<ConsistencyRule> broken, Completeness told) {
}
