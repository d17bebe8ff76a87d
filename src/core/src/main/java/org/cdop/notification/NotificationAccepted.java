package org.cdop.notification;

import org.cdop.casefile.CaseNumber;

/** A notification was accepted and became a case: heard by those who ask the agencies. */
public record NotificationAccepted(long caseId, CaseNumber number) {
}
