package org.cdop.notification;

import java.util.List;

/**
 * How far a known death may be the same child's. The system never decides it: a person compares and says.
 *
 * @param sameNumber  both carry the same NHS number
 * @param mayBeTwin   a birth that looks shared with another child: same family, same day
 * @param agreements  what agrees, in words
 * @param differences what differs, in words
 */
public record Likeness(KnownDeath known, int score, boolean sameNumber, boolean mayBeTwin, List<String> agreements,
                       List<String> differences) {

    public boolean isLikely() {
        return sameNumber || score >= LikelyDuplicates.LIKELY;
    }

    public String inWords() {
        if (sameNumber) {
            return "Same NHS number";
        }
        String word = isLikely() ? "Likely the same child" : "Possibly the same child";
        return mayBeTwin ? word + ", or may be a twin" : word;
    }
}
