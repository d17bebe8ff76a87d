package org.cdop.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.access.AsSystem;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.Trail;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.casefile.Recorded;
import org.cdop.form.Answers;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * Notices that a child died: received from anybody, settled by the coordinator of the panel of usual residence. Each is
 * settled once: accepted as a case, declined, sent on to another panel, or found to be told before.
 */
@Stateless
@DenyAll
public class Notifications {

    /** Most rows that one page of the list holds. */
    public static final int LONGEST_PAGE = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Receiving receiving;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Acceptance acceptance;

    @Inject
    private KnownDeaths known;

    @Inject
    private NotificationCheck check;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Receives what anybody tells, without an account; refuses answers that cannot be true. */
    @PermitAll
    @AsSystem("anybody may tell of a death; nothing but the reference is given back")
    public Receipt receive(String edition, Answers answers, Channel channel) {
        return receiving.receive(edition, check.accepted(edition, answers), channel, clock.instant(), null);
    }

    /** The same for another system's call, once for each key however often it is repeated within a day. */
    @PermitAll
    @AsSystem("anybody may tell of a death; nothing but the reference is given back")
    public Receipt receiveOnce(String key, String edition, Answers answers) {
        return onceOnly.once(key, edition + answers.toJson(), () -> receive(edition, answers, Channel.API));
    }

    /** Notifications of the caller's panels; state null for all. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked through the notifications")
    public List<NotificationRow> list(NotificationState state, int page, int size) {
        int rows = Math.max(1, Math.min(size, LONGEST_PAGE));
        Map<String, Object> values = new HashMap<>();
        values.put("state", state == null ? null : state.name());
        values.put("size", rows);
        values.put("skip", Math.max(0, page) * rows);
        return database.list("notification/list.sql", values, NotificationRow::read);
    }

    /** The notification with what may be the same death; one of another panel is answered as one that is not there. */
    @RolesAllowed(Role.COORDINATOR)
    public OpenNotification open(String reference) {
        Notification notification = find(reference);
        trail.record("opened the notification", notification.inTrail());
        CaseNumber number = notification.caseId() == null ? null : caseNumber(notification.caseId());
        return new OpenNotification(notification, answers(notification), known.like(notification), known.heldElsewhere(notification),
            number);
    }

    /**
     * Makes a case of it; refused where the scope does not hold or it was settled already, and where it is likely of the
     * same child as a case or another notification, unless the coordinator compared them and says that it is not.
     */
    @RolesAllowed(Role.COORDINATOR)
    public CaseNumber accept(String reference, Scope scope, boolean anotherChild) {
        Notification notification = take(reference);
        List<String> likely = known.like(notification).stream().filter(Likeness::isLikely).map(one -> one.known().number()).toList();
        if (!likely.isEmpty() && !anotherChild) {
            throw new RuleBroken("This is likely the same child as " + String.join(", ", likely)
                + ". Compare them: mark the notification as a duplicate, or say that it is another child.");
        }
        CaseNumber number = acceptance.accept(notification, answers(notification), scope, recorded());
        trail.record("accepted the notification", number.toString(),
            reference + (likely.isEmpty() ? "" : ", as another child than " + String.join(", ", likely)));
        return number;
    }

    /** Not a death that a panel reviews; the reason is kept. */
    @RolesAllowed(Role.COORDINATOR)
    public void decline(String reference, String reason) {
        Notification notification = take(reference);
        notification.declined(reason, recorded());
        trail.record("declined the notification", notification.inTrail());
    }

    /**
     * Another panel reviews the death. A panel of this system gets the notification as a new one; any other panel is
     * named, and is told outside the system.
     */
    @RolesAllowed(Role.COORDINATOR)
    public void belongsElsewhere(String reference, String panelOrName, String reason) {
        Notification notification = take(reference);
        if (panelOrName == null || panelOrName.isBlank()) {
            throw new RuleBroken("Name the panel that the notification belongs to.");
        }
        String other = panelOrName.strip();
        if (other.equals(notification.panel())) {
            throw new RuleBroken("The notification is with that panel already.");
        }
        notification.belongsTo(other, reason, recorded());
        if (isPanel(other)) {
            receiving.keep(new Receiving.Arrival(other, notification.edition(), notification.channel(), notification.receivedAt(),
                notification.enteredBy(), notification.inTrail()), answers(notification));
        }
        trail.record("sent the notification on to another panel", notification.inTrail());
    }

    /** Gives a notification that no panel has to one of them; done by those who coordinate all panels. */
    @RolesAllowed(Role.COORDINATOR)
    public void giveTo(String reference, String panel) {
        Notification notification = take(reference);
        if (notification.panel() != null) {
            throw new RuleBroken("A panel has this notification already. Choose “Belongs to another panel”.");
        }
        notification.routedTo(panel);
        trail.record("gave the notification to a panel", notification.inTrail());
    }

    /** The same death was told before: of a case ("HULL/2026-014") or of another notification, by its reference. */
    @RolesAllowed(Role.COORDINATOR)
    public void sameAs(String reference, String caseOrNotification, String reason) {
        Notification notification = take(reference);
        String other = caseOrNotification == null ? "" : caseOrNotification.strip();
        if (other.equals(reference)) {
            throw new RuleBroken("A notification cannot be a duplicate of itself.");
        }
        boolean isCase = other.indexOf('/') > 0;
        Long caseId = isCase ? Cases.find(entities, CaseNumber.parse(other)).id() : find(other).caseId();
        notification.sameAs(other, caseId, reason, recorded());
        trail.record("marked the notification as told before", isCase ? other : notification.inTrail(), reference);
    }

    private Notification find(String reference) {
        Notification found = reference == null ? null : entities.find(Notification.class, reference);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** For settling: a second person who settles the same one waits, and is then told that it is settled. */
    private Notification take(String reference) {
        Notification found = reference == null ? null
            : entities.find(Notification.class, reference, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        found.refuseUnlessNew();
        return found;
    }

    private Answers answers(Notification notification) {
        return database.one("notification/answers.sql", Map.of("reference", notification.reference()),
            row -> Answers.parse(row.text("answers"))).orElseThrow(NotFound::new);
    }

    private CaseNumber caseNumber(long caseId) {
        CaseFile file = entities.find(CaseFile.class, caseId);
        return file == null ? null : file.number();
    }

    private boolean isPanel(String code) {
        return database.one("notification/is-panel.sql", Map.of("code", code), row -> row.yes("known")).orElse(false);
    }

    private Recorded recorded() {
        return new Recorded(clock.instant(), caller.get().name());
    }
}
