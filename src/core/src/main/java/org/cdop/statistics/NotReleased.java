package org.cdop.statistics;

import org.cdop.sql.RuleBroken;

/** A table that cannot be had as it was asked for; the sentence says what can. */
public class NotReleased extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public NotReleased(String sentence) {
        super(sentence);
    }
}
