package org.cdop.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cdop.access.CurrentCaller;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.form.FormLibrary;
import org.cdop.mail.Outbox;
import org.cdop.reporting.RequestMessages.Facts;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;

/** What the services of this room share: finding a request, its links, its history, and what a message may know of it. */
@ApplicationScoped
class Requests {

    /** How somebody at an agency stands in the history: they have no account. */
    static final String AGENCY = "the agency";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private FormLibrary library;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The request, held against others until this transaction ends; {@link NotFound} where it may not be known of. */
    FormRequest hold(long id) {
        return Optional.ofNullable(entities.find(FormRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(NotFound::new);
    }

    /** The same of one case; {@link NotFound} also where the request is another case's. */
    FormRequest hold(CaseNumber number, long id) {
        FormRequest request = hold(id);
        if (request.caseId() != Cases.find(entities, number).id()) {
            throw new NotFound();
        }
        return request;
    }

    FormRequest find(long id) {
        return Optional.ofNullable(entities.find(FormRequest.class, id)).orElseThrow(NotFound::new);
    }

    FormResponse response(FormRequest request) {
        return entities.createQuery("select r from FormResponse r where r.requestId = :id", FormResponse.class)
            .setParameter("id", request.id()).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    Facts facts(FormRequest request) {
        String title = library.get(request.form(), request.edition()).title();
        return database.one("reporting/facts.sql", Map.of("case", request.caseId(), "agency", request.agencyId()),
            row -> new Facts(row.text("panel"), row.text("panel_name"), row.number("case_id"), row.text("case_number"),
                row.text("agency"), request.contactEmail(), title, request.dueOn())).orElseThrow(NotFound::new);
    }

    /** Sends the request, with a link of its own. */
    void send(FormRequest request) {
        outbox.write(RequestMessages.request(facts(request), newAddress(request)));
    }

    /** Reminds the agency, with one more link that works. */
    void remind(FormRequest request) {
        request.reminded(clock.instant());
        outbox.write(RequestMessages.reminder(facts(request), newAddress(request), LocalDate.now(clock)));
        happened(request, "reminder sent", request.contactEmail());
    }

    /** Makes a link and answers the address that opens it; only its hash is kept. */
    String newAddress(FormRequest request) {
        String link = Secret.link();
        database.run("reporting/add-link.sql", Map.of("hash", Secret.hash(link), "request", request.id(), "now", clock.instant()));
        String base = System.getenv("CDOP_BASE_URL");
        return (base == null || base.isBlank() ? "http://localhost:8080" : base.replaceFirst("/+$", "")) + "/form/open?link=" + link;
    }

    /** The request and those that were asked in the same message. */
    List<FormRequest> bundled(FormRequest request) {
        return request.bundle() == null ? List.of(request) : entities.createQuery("select r from FormRequest r where r.bundle = :b", FormRequest.class)
            .setParameter("b", request.bundle()).getResultList();
    }

    void killLinks(FormRequest request) {
        database.run("reporting/kill-links.sql", Map.of("request", request.id(), "now", clock.instant()));
    }

    boolean hasLiveLink(FormRequest request) {
        return database.one("reporting/live-links.sql", Map.of("request", request.id()), row -> row.number("links")).orElse(0L) > 0;
    }

    /** Adds to the history of the request; whoever works through a link stands there as the agency. */
    void happened(FormRequest request, String what, String detail) {
        String name = caller.get().fullName();
        happened(request, what, detail, name.startsWith("link:") ? AGENCY : name);
    }

    void happened(FormRequest request, String what, String detail, String by) {
        Map<String, Object> values = new HashMap<>();
        values.put("request", request.id());
        values.put("at", clock.instant());
        values.put("what", what);
        values.put("detail", detail);
        values.put("by", by);
        database.run("reporting/add-event.sql", values);
    }

    List<RequestEvent> events(FormRequest request) {
        return database.list("reporting/events-of-request.sql", Map.of("request", request.id()),
            row -> new RequestEvent(row.moment("at"), row.text("what"), row.text("detail"), row.text("by_name")));
    }
}
