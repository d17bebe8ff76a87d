package org.cdop.casefile;

/** Who the child was, or when they were born or died, was corrected: what was made of it has to be looked at again. */
public record IdentityCorrected(long caseId, CaseNumber number) {
}
