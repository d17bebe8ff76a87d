package org.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.access.Settings;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseNumbers;
import org.cdop.casefile.Child;
import org.cdop.casefile.ClockKind;
import org.cdop.casefile.Identity;
import org.cdop.casefile.Recorded;
import org.cdop.form.Answers;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;
import org.cdop.time.LondonClock;
import org.cdop.time.Term;

/** Makes a case of a notification: number, child, facts, clocks, and the notification form as the case's first form. */
@ApplicationScoped
class Acceptance {

    /** The clocks that run from the death. */
    private static final List<ClockKind> FROM_DEATH = List.of(ClockKind.NOTIFY_PANEL, ClockKind.NOTIFY_NATIONAL,
        ClockKind.REVIEW_MEETING, ClockKind.WHOLE_REVIEW);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private NotificationCheck check;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<NotificationAccepted> accepted;

    public CaseNumber accept(Notification notification, Answers answers, Scope scope, Recorded recorded) {
        Told told = new Told(check.edition(notification.edition()), answers);
        Identity identity = told.identity();
        List<String> refusals = scope.refusals(identity.bornOn(), identity.diedOn());
        if (!refusals.isEmpty()) {
            throw new RuleBroken(String.join(" ", refusals));
        }
        String panel = notification.panel();
        if (panel == null) {
            throw new RuleBroken("No panel has this notification yet: choose the panel of usual residence first.");
        }
        CaseNumber number = numbers.next(panel, LocalDate.now(clock).getYear());
        CaseFile file = new CaseFile(number, told.sex(), notification.receivedAt(), recorded);
        file.told(told.facts(scope.inWords()));
        Instant death = identity.deathCountsFrom();
        FROM_DEATH.forEach(kind -> file.clockStarted(kind, death, settings.term(kind.term(), panel)));
        file.clockMet(ClockKind.NOTIFY_PANEL, notification.receivedAt());
        entities.persist(file);
        entities.flush();
        entities.persist(new Child(file.id(), identity));
        notification.accepted(file.id(), scope, recorded);
        database.run("notification/keep-form.sql", Map.of("caseId", file.id(), "reference", notification.reference()));
        accepted.fire(new NotificationAccepted(file.id(), number));
        return number;
    }
}
