package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cdop.access.AgencyKind;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.casefile.Recorded;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.mail.Outbox;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.Row;
import org.cdop.sql.RuleBroken;

/** Which agency owes which form by when: proposing, asking, chasing, cancelling. */
@Stateless
@DenyAll
public class FormRequests {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Requests requests;

    @Inject
    private ToldDeaths deaths;

    @Inject
    private Sources sources;

    @Inject
    private FormLibrary library;

    @Inject
    private Asking asking;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Whom to ask for which form and why, without what was asked already. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at whom to ask for forms")
    public WhomToAsk whomToAsk(@OfCase CaseNumber number) {
        List<RequestListed> asked = ofCase(number).stream().filter(r -> r.state() != RequestState.CANCELLED).toList();
        List<Choosable> directory = directory(number.panel());
        List<FormDefinition> forms = forms();
        List<WhomToAsk.Suggested> suggested = new ArrayList<>();
        DeathTold death = deaths.of(number);
        List<Proposal> proposals = new ArrayList<>(Proposals.of(death));
        proposals.addAll(Triggers.of(forms, sources.forms(Cases.find(entities, number).id()), death.age(), death.named()));
        for (Proposal proposal : proposals) {
            Choosable agency = Choosable.best(proposal, directory);
            boolean done = asked.stream().anyMatch(r -> r.form().equals(proposal.form())
                && (agency != null ? r.agencyId() == agency.id() : r.kind() == proposal.kind()));
            forms.stream().filter(f -> f.form().equals(proposal.form()) && !done).findFirst()
                .ifPresent(form -> suggested.add(new WhomToAsk.Suggested(proposal, agency, form.title())));
        }
        return new WhomToAsk(List.copyOf(suggested), directory, forms);
    }

    /** Asks agencies for forms: each gets a message with a link. Refuses a form that the agency owes already. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("asked agencies for forms")
    public List<Long> ask(@OfCase CaseNumber number, List<Asked> agencies) {
        if (agencies.isEmpty()) {
            throw new RuleBroken("Choose at least one agency to ask.");
        }
        CaseFile file = Cases.find(entities, number);
        Recorded recorded = new Recorded(clock.instant(), caller.get().name());
        file.informationRequested(recorded);
        entities.flush();
        return agencies.stream().map(asked -> ask(file, asked, recorded)).toList();
    }

    private long ask(CaseFile file, Asked asked, Recorded recorded) {
        FormRequest request = asking.make(file, asked, recorded);
        requests.send(request);
        return request.id();
    }

    /** Sends the request again, to the same or another person at the agency; links sent before stop working. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("sent a request for a form again")
    public void sendAgain(@OfCase CaseNumber number, long id, String contactName, String contactEmail) {
        FormRequest request = requests.hold(number, id);
        Asked again = new Asked(request.agencyId(), contactName, contactEmail, request.form(), request.why());
        requests.killLinks(request);
        request.readdressed(again.contactName(), again.contactEmail());
        requests.send(request);
        requests.happened(request, "sent again", again.contactEmail());
    }

    /** Sends a reminder now. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("reminded an agency of a form")
    public void remind(@OfCase CaseNumber number, long id) {
        FormRequest request = requests.hold(number, id);
        request.refuseUnlessOwed();
        requests.remind(request);
    }

    /** Asks for the form no more; its links stop working at once and the agency is told. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("cancelled a request for a form")
    public void cancel(@OfCase CaseNumber number, long id, String reason) {
        FormRequest request = requests.hold(number, id);
        request.cancelled(clock.instant(), reason);
        requests.happened(request, "cancelled", request.closedWhy());
        outbox.write(RequestMessages.cancelled(requests.facts(request)));
    }

    /** All requests of a case, those still owed first. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at the forms asked for")
    public List<RequestListed> ofCase(@OfCase CaseNumber number) {
        LocalDate today = LocalDate.now(clock);
        return database.list("reporting/requests-of-case.sql", Map.of("panel", number.panel(), "ref", number.ref()),
            row -> RequestListed.read(row, title(row), today));
    }

    /** Forms owed past their due date in the caller's panels, the longest overdue first. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked through the late forms")
    public List<RequestListed> late() {
        LocalDate today = LocalDate.now(clock);
        return database.list("reporting/late.sql", Map.of("today", today),
            row -> RequestListed.read(row, title(row), today));
    }

    /** The chase history of a request, newest first. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at the history of a request for a form")
    public List<RequestEvent> history(@OfCase CaseNumber number, long id) {
        return requests.events(requests.hold(number, id));
    }

    private List<Choosable> directory(String panel) {
        return database.list("reporting/directory.sql", Map.of("panel", panel), row -> new Choosable(row.number("id"),
            AgencyKind.of(row.text("kind")), row.text("name"), row.text("contact_name"), row.text("email"),
            row.number("asked")));
    }

    private List<FormDefinition> forms() {
        LocalDate today = LocalDate.now(clock);
        return library.all().stream().map(FormDefinition::form).filter(AgencyForm::isForAgencies).distinct()
            .map(form -> library.current(form, today)).toList();
    }

    private String title(Row row) {
        return library.find(row.text("form"), row.text("edition")).map(f -> f.title() + Parts.words(f, row.text("parts"))).orElse(row.text("form"));
    }
}
