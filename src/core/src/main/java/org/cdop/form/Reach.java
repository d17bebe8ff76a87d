package org.cdop.form;

import java.util.Set;

/**
 * Who answers a question, and who may be shown what others answered. Local rule: a fact is asked only while nobody has told it.
 *
 * @param own      each agency answers for itself (its records, its account, its learning); such answers are never held to be the same
 * @param agencies kinds of agency that can know the answer; empty: every kind that is asked the section
 * @param share    to which other agencies a known answer may be shown
 */
public record Reach(boolean own, Set<String> agencies, Share share) {

    /** A fact that any agency asked may know and that is shown to no other agency. */
    public static final Reach FACT = new Reach(false, Set.of(), Share.NOBODY);

    /** To whom, beyond the agency that told it and the panel, an answer may be shown: local setting, the narrowest by default. */
    public enum Share {
        NOBODY, HEALTH, ALL
    }

    public boolean isFor(String agencyKind) {
        return agencies.isEmpty() || agencyKind == null || agencies.contains(agencyKind);
    }
}
