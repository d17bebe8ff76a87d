package org.cdop.quality;

import java.util.List;

/**
 * What is looked for on the page of all cases.
 *
 * @param open      cases under review, or those that were completed
 * @param explained findings that somebody explained, or those still to be looked at
 * @param severity  only this one; null: any
 * @param rule      only this one, by its name; null: any
 * @param agency    only findings that rest on what this agency told; null: any
 */
public record QualitySearch(boolean open, boolean explained, ConsistencyRule.Severity severity, String rule, Long agency, int page) {

    public static final int SIZE = 25;

    List<ConsistencyRule> among(List<ConsistencyRule> rules) {
        return rules.stream().filter(r -> severity == null || r.severity() == severity).filter(r -> rule == null || r.id().equals(rule)).toList();
    }
}
