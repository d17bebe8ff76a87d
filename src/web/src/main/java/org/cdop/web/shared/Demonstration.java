package org.cdop.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.cdop.access.Accounts;

/** Whether demonstration accounts exist: then every page says so, and other hosts are refused. Asked once a minute. */
@ApplicationScoped
public class Demonstration {

    private static final int SECONDS = 60;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** Until the database has answered once, the strict side holds. */
    private volatile boolean on = true;
    private volatile Instant asked = Instant.EPOCH;

    public boolean isOn() {
        Instant now = clock.instant();
        if (asked.plusSeconds(SECONDS).isBefore(now)) {
            asked = now;
            try {
                on = accounts.isDemonstration();
            } catch (RuntimeException e) {
                asked = now.minusSeconds(SECONDS - 5L);
            }
        }
        return on;
    }
}
