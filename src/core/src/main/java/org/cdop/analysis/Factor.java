package org.cdop.analysis;

import org.cdop.sql.RuleBroken;

/**
 * A factor as the panel judged it: named in a domain, graded, and where it may have contributed perhaps modifiable.
 *
 * @param code   code of the scheme's list; null for a factor in the panel's own words
 * @param factor what it was, in words
 */
public record Factor(String scheme, FactorDomain domain, String code, String factor, Influence influence,
                     boolean modifiable, String evidence) {

    /** The scheme of factor codes, domains and grades now in use. */
    public static final String SCHEME = "2018";

    public Factor {
        if (domain == null || influence == null) {
            throw new RuleBroken("Choose the factor's domain and its grade.");
        }
        if (factor == null || factor.isBlank()) {
            throw new RuleBroken("Name the factor.");
        }
        if (modifiable && !influence.mayBeModifiable()) {
            throw new RuleBroken("Only a factor of grade 2 can be modifiable: “" + factor.strip() + "” is graded "
                + influence.grade() + ".");
        }
        factor = factor.strip();
    }
}
