package org.cdop.mail;

import java.time.Instant;

/**
 * A message as the coordinator sees it in the outbox.
 *
 * @param caseRef "PANEL/reference" of the case that it is about, or null
 * @param body    the text; null where a mail server is set up, since links and codes in it are for the addressee alone
 */
public record OutboxMessage(long id, String caseRef, String to, String subject, String body, Instant writtenAt, Instant sentAt,
                            int tries, String lastError, Instant givenUpAt) {

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }
}
