package org.cdop.notification;

import java.time.Instant;

/** What the notifier is given: the reference, and when it was received. */
public record Receipt(String reference, Instant receivedAt) {

    /** What happens next, for the notifier. */
    public static final String NEXT = "The coordinator of the child death overview panel reads the notification, usually "
        + "on the next working day, and asks the agencies that knew the child for what they know. You need do nothing more "
        + "unless you are asked.";
}
