package org.cdop.casefile;

/** Who the child was, when they were born or died, or a fact of the death was corrected: what was made of it has to be looked at again. */
public record IdentityCorrected(long caseId, CaseNumber number) {
}
