package org.cdop.casefile;

import java.time.Duration;
import java.time.Instant;

/** A clock as read at a moment: due, met, or late and by how much. */
public record ClockReading(ClockKind kind, Instant startedAt, Instant dueBy, Instant metAt, Instant now) {

    public boolean isMet() {
        return metAt != null;
    }

    /** Met after it was due, or not met and due already. */
    public boolean isLate() {
        return (isMet() ? metAt : now).isAfter(dueBy);
    }

    public boolean isOverdue() {
        return !isMet() && isLate();
    }

    /** Not met, and due within seven days. */
    public boolean isDueSoon() {
        return !isMet() && !isLate() && now.plus(Duration.ofDays(7)).isAfter(dueBy);
    }

    /** How late, in words of the largest fitting unit; empty where it is not late. */
    public String lateBy() {
        if (!isLate()) {
            return "";
        }
        Duration late = Duration.between(dueBy, isMet() ? metAt : now);
        if (late.toDays() >= 1) {
            return late.toDays() + (late.toDays() == 1 ? " day" : " days");
        }
        return Math.max(1, late.toHours()) + (late.toHours() <= 1 ? " hour" : " hours");
    }
}
