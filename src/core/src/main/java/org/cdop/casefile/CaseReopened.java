package org.cdop.casefile;

/** A review goes on that was completed or given up: what the panel settled and read is looked at again. */
public record CaseReopened(long caseId, CaseNumber number) {
}
