package org.cdop.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * The six-digit code that is sent to the address of a request when its link is opened: good for ten minutes and five
 * tries, then a new one must be asked for. At most five codes in an hour are sent (local setting), so that nobody's
 * mailbox is filled and nobody guesses for long.
 */
@Embeddable
public class OneTimeCode {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    static final int TRIES = 5;
    static final int CODES_AN_HOUR = 5;
    private static final Duration HOUR = Duration.ofHours(1);

    /** What became of an entered code. */
    public enum Outcome { RIGHT, WRONG, NO_LONGER_GOOD }

    @Column(name = "code_hash")
    private String hash;

    @Column(name = "code_expires_at")
    private Instant expiresAt;

    @Column(name = "code_tries")
    private int tries;

    @Column(name = "codes_sent")
    private int sent;

    @Column(name = "codes_since")
    private Instant since;

    @Column(name = "code_sent_at")
    private Instant sentAt;

    protected OneTimeCode() {
    }

    static OneTimeCode none() {
        return new OneTimeCode();
    }

    /** Whether another code may be sent in this hour. */
    boolean maySend(Instant now) {
        return since == null || !now.isBefore(since.plus(HOUR)) || sent < CODES_AN_HOUR;
    }

    /** A new code was sent; the one before is good no more. */
    OneTimeCode sent(String code, Instant now) {
        boolean newHour = since == null || !now.isBefore(since.plus(HOUR));
        OneTimeCode next = new OneTimeCode();
        next.hash = Secret.hash(code);
        next.expiresAt = now.plus(GOOD_FOR);
        next.sent = newHour ? 1 : sent + 1;
        next.since = newHour ? now : since;
        next.sentAt = now;
        return next;
    }

    /** Whether a code was sent that may still be entered. */
    boolean isGood(Instant now) {
        return hash != null && tries < TRIES && now.isBefore(expiresAt);
    }

    Outcome outcome(String entered, Instant now) {
        if (!isGood(now)) {
            return Outcome.NO_LONGER_GOOD;
        }
        return Secret.matches(entered == null ? "" : entered.replaceAll("\\s", ""), hash) ? Outcome.RIGHT : Outcome.WRONG;
    }

    /** A wrong code counts as a try; a right one is used up. */
    OneTimeCode after(Outcome outcome) {
        OneTimeCode next = new OneTimeCode();
        next.sent = sent;
        next.since = since;
        next.sentAt = sentAt;
        if (outcome != Outcome.RIGHT) {
            next.hash = hash;
            next.expiresAt = expiresAt;
            next.tries = Math.min(TRIES, tries + 1);
        }
        return next;
    }

    Instant sentAt() {
        return sentAt;
    }
}
