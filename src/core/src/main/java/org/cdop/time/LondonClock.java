package org.cdop.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of the system, in the time zone of England. Everything that asks for today or now is given this clock.
 * The demonstration may live through past days on it; nothing else may.
 */
@ApplicationScoped
public class LondonClock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final ThreadLocal<Instant> PAST = new ThreadLocal<>();

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new Now(LONDON);
    }

    /** Lets the work of this thread happen at a past moment: only the demonstration's invented cases may use it. */
    public static void at(Instant past, Runnable work) {
        Instant before = PAST.get();
        PAST.set(past);
        try {
            work.run();
        } finally {
            if (before == null) {
                PAST.remove();
            } else {
                PAST.set(before);
            }
        }
    }

    /** Reads the system's time, to the microsecond that the database keeps. */
    static class Now extends Clock {

        private final ZoneId zone;

        Now() {
            this(LONDON);
        }

        Now(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Now(other);
        }

        @Override
        public Instant instant() {
            Instant past = PAST.get();
            return past != null ? past : Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)).instant();
        }
    }
}
