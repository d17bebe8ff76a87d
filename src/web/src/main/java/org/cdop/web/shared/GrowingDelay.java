package org.cdop.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Who failed to sign in three times waits before the next try is looked at: a tenth of a second at first, twice as long
 * after each failure, two seconds at most; the same for a name that no account has. Forgotten a quarter of an hour after
 * the last failure.
 */
@ApplicationScoped
public class GrowingDelay {

    static final int REMEMBERED = 10_000;
    private static final int FREE = 3;
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private final Semaphore waiting = new Semaphore(20);
    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Clock clock;

    protected GrowingDelay() {
    }

    @Inject
    public GrowingDelay(Clock clock) {
        this.clock = clock;
    }

    /** Tries after the delay that is due for this name; where twenty wait already, the try counts as failed unseen. */
    public <T> Optional<T> then(String name, Supplier<Optional<T>> attempt) {
        Duration due = due(name);
        if (!due.isZero() && !waited(due)) {
            return Optional.empty();
        }
        Optional<T> answer = attempt.get();
        count(name, answer.isPresent());
        return answer;
    }

    synchronized Duration due(String name) {
        Failures so = failures.get(key(name));
        if (so == null || so.times() < FREE || so.last().plus(FORGOTTEN_AFTER).isBefore(clock.instant())) {
            return Duration.ZERO;
        }
        Duration due = FIRST.multipliedBy(1L << Math.min(so.times() - FREE, 20));
        return due.compareTo(LONGEST) > 0 ? LONGEST : due;
    }

    synchronized void count(String name, boolean right) {
        Failures so = failures.get(key(name));
        if (right) {
            failures.remove(key(name));
        } else {
            boolean afresh = so == null || so.last().plus(FORGOTTEN_AFTER).isBefore(clock.instant());
            failures.put(key(name), new Failures(afresh ? 1 : so.times() + 1, clock.instant()));
        }
    }

    private boolean waited(Duration due) {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            Thread.sleep(due.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }

    private static String key(String name) {
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return plain.length() > 100 ? plain.substring(0, 100) : plain;
    }

    private record Failures(int times, Instant last) {
    }
}
