package org.cdop.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.cdop.access.AsChair;
import org.cdop.access.AsCoordinator;
import org.cdop.access.AsLead;
import org.cdop.access.AsRespondent;
import org.cdop.time.LondonClock;

/** The demonstration's people at work at a moment: each call is one act of one account, in its role. */
@ApplicationScoped
class Actors {

    @Inject
    private AsCoordinator coordinators;

    @Inject
    private AsChair chairs;

    @Inject
    private AsLead leads;

    @Inject
    private AsRespondent respondents;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant());
    }

    <T> T anybody(Instant at, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        LondonClock.at(at, () -> result.set(act.get()));
        return result.get();
    }

    <T> T coordinator(String panel, Instant at, Supplier<T> act) {
        return anybody(at, () -> coordinators.call("coordinator." + panel.toLowerCase(), act));
    }

    void coordinates(String panel, Instant at, Runnable act) {
        coordinator(panel, at, () -> {
            act.run();
            return null;
        });
    }

    <T> T manager(Instant at, Supplier<T> act) {
        return anybody(at, () -> coordinators.call("manager", act));
    }

    void chair(String panel, Instant at, Runnable act) {
        anybody(at, () -> chairs.call("chair." + panel.toLowerCase(), () -> {
            act.run();
            return null;
        }));
    }

    /** The lead of all panels, now. */
    void leads(Runnable act) {
        leads.call("lead", () -> {
            act.run();
            return null;
        });
    }

    <T> T respondent(long request, Instant at, Supplier<T> act) {
        return anybody(at, () -> respondents.call("link:" + request, act));
    }
}
