package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cdop.access.AsSystem;
import org.cdop.audit.Trail;
import org.cdop.mail.Outbox;
import org.cdop.reporting.OneTimeCode.Outcome;
import org.cdop.reporting.RequestMessages.Facts;
import org.cdop.sql.Database;

/**
 * The way of somebody without an account to the one form that was asked of them: a link, then a code that is sent to the
 * address of the request. Before the right code nothing is said about any child.
 */
@Stateless
@DenyAll
public class AgencyLinks {

    private static final String WHY = "the holder of a link has no account; before the code nothing of the case is given";

    @Inject
    private Requests requests;

    @Inject
    private Database database;

    @Inject
    private Outbox outbox;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * What became of an entered code; the number of the request where it was right.
     *
     * @param place where in the form the person was last, "section#input"; null where they had not begun
     */
    public record Entered(Outcome outcome, Long request, String place) {
    }

    /** Somebody opened the link: a code goes to the address of the request, unless one is still good. */
    @PermitAll
    @AsSystem(WHY)
    public OpenedLink open(String link) {
        return of(link).map(request -> {
            if (request.isOwed() && !request.code().isGood(clock.instant())) {
                sendCode(request);
            }
            return told(request);
        }).orElse(OpenedLink.UNKNOWN);
    }

    /** The same, without sending anything. */
    @PermitAll
    @AsSystem(WHY)
    public OpenedLink look(String link) {
        return of(link).map(this::told).orElse(OpenedLink.UNKNOWN);
    }

    /** A new code was asked for; the one before is good no more. */
    @PermitAll
    @AsSystem(WHY)
    public OpenedLink sendNewCode(String link) {
        return of(link).map(request -> {
            if (request.isOwed()) {
                sendCode(request);
            }
            return told(request);
        }).orElse(OpenedLink.UNKNOWN);
    }

    /** A code was entered. Wrong ones count; the right one opens the form and is used up. */
    @PermitAll
    @AsSystem(WHY)
    public Entered enter(String link, String code) {
        FormRequest request = of(link).filter(FormRequest::isOwed).orElse(null);
        if (request == null) {
            return new Entered(Outcome.NO_LONGER_GOOD, null, null);
        }
        Instant now = clock.instant();
        Outcome outcome = request.code().outcome(code, now);
        if (outcome == Outcome.NO_LONGER_GOOD) {
            return new Entered(outcome, null, null);
        }
        request.codeIs(request.code().after(outcome));
        if (outcome == Outcome.WRONG) {
            requests.happened(request, "a wrong code was entered", null, Requests.AGENCY);
            return new Entered(outcome, null, null);
        }
        request.opened(now);
        requests.happened(request, "opened with the code", null, Requests.AGENCY);
        trail.record("opened the form with a link and its code", requests.facts(request).caseNumber(), "request " + request.id());
        return new Entered(outcome, request.id(), requests.response(request).place());
    }

    /**
     * Whether a browser that opened the form at that moment may still have it open: not once the links were stopped that were there
     * then, by sending the request again, perhaps to another person, or because it was for somebody else.
     */
    @PermitAll
    @AsSystem(WHY)
    public boolean isStillOpen(long request, Instant opened) {
        return database.one("reporting/still-open.sql", Map.of("request", request, "opened", opened), row -> row.yes("open")).orElse(false);
    }

    /** The request went to the wrong person: every link of it stops working at once, and the coordinator sees so. */
    @PermitAll
    @AsSystem(WHY)
    public boolean wasNotForMe(String link) {
        Optional<FormRequest> found = of(link).filter(FormRequest::isOwed);
        found.ifPresent(request -> {
            requests.bundled(request).stream().filter(r -> r.contactEmail().equalsIgnoreCase(request.contactEmail()))
                .forEach(requests::killLinks);
            request.codeIs(request.code().after(Outcome.RIGHT));
            requests.happened(request, "link stopped: it was not for this person", request.contactEmail(), Requests.AGENCY);
            trail.record("stopped a link that was not for them", requests.facts(request).caseNumber(), "request " + request.id());
        });
        return found.isPresent();
    }

    private void sendCode(FormRequest request) {
        Instant now = clock.instant();
        if (!request.code().maySend(now)) {
            return;
        }
        String code = Secret.code();
        request.codeIs(request.code().sent(code, now));
        outbox.write(RequestMessages.code(requests.facts(request), code));
        requests.happened(request, "a code was sent", request.contactEmail(), Requests.AGENCY);
    }

    private OpenedLink told(FormRequest request) {
        Facts facts = requests.facts(request);
        Instant now = clock.instant();
        return new OpenedLink(request.state(), facts.formTitle(), facts.panelName(), facts.caseNumber(), request.dueOn(),
            OpenedLink.hidden(request.contactEmail()), request.code().sentAt(), request.code().isGood(now),
            !request.code().maySend(now));
    }

    /** The request of a link that still works, held until this transaction ends. */
    private Optional<FormRequest> of(String link) {
        if (link == null || link.length() > 100) {
            return Optional.empty();
        }
        return database.one("reporting/request-of-link.sql", Map.of("hash", Secret.hash(link)), row -> row.number("request_id"))
            .map(requests::hold);
    }
}
