package org.cdop.panelmeeting;

import java.time.Instant;
import org.cdop.casefile.CaseNumber;

/** A case that is ready for panel and on no agenda to come. */
public record ReadyCase(CaseNumber number, Instant readySince, Instant dueBy, boolean drafted, boolean released) {
}
