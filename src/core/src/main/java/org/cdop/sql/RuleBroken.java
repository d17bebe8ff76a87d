package org.cdop.sql;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the review process refuses what was asked. The message is a sentence for the person who asked: what is
 * refused, why, and what to do. Nothing of the operation is kept.
 */
@ApplicationException(rollback = true, inherited = true)
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleBroken(String sentence) {
        super(sentence);
    }
}
