package org.cdop.panelmeeting;

import org.cdop.analysis.Analysis;

/** A reviewed case before its completion, with the decision to be read back and whether the person takes the chair in it. */
public record CaseToComplete(Analysis analysis, String readBack, boolean chairs) {
}
