package org.cdop.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cdop.access.AgencyKind;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.form.FormCheck;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.mail.Outbox;
import org.cdop.reporting.RequestMessages.Facts;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** Filling a form that was asked for, by the agency itself or by the coordinator from paper. */
@ApplicationScoped
class Filling {

    @Inject
    private Requests requests;

    @Inject
    private FormLibrary library;

    @Inject
    private Database database;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    private Event<FormReturned> returned;

    OwedForm open(FormRequest request) {
        Facts facts = requests.facts(request);
        FormResponse response = requests.response(request);
        return new OwedForm(request.id(), request.state(), facts.caseNumber(), facts.panelName(), facts.agency(), kind(request),
            request.dueOn(), request.isOwed() ? child(request) : null, definition(request), response.answers(),
            response.answers().isEmpty() ? null : response.savedAt());
    }

    Answers.Merged save(FormRequest request, Answers base, Answers changed) {
        request.refuseUnlessOwed();
        FormResponse response = requests.response(request);
        Answers.Merged merged = Answers.merge(base, changed, response.answers());
        if (!merged.answers().equals(response.answers())) {
            response.saved(merged.answers(), clock.instant());
        }
        return merged;
    }

    /**
     * Everything is checked that is asked; hard findings stop the return. Answers no longer asked for are left out.
     *
     * @param nothingMore whoever returns has looked at the questions that are not answered and holds nothing more: a blank
     *                    tells the panel less than "not known", so it is asked for (local rule)
     */
    List<Finding> returnForm(FormRequest request, String by, boolean paper, boolean nothingMore) {
        request.refuseUnlessOwed();
        OwedForm form = open(request);
        List<Finding> hard = new FormCheck(clock).onReturn(form.sections(), form.answers()).stream().filter(Finding::hard).toList();
        if (hard.isEmpty()) {
            refuseUnlessLookedAt(form.unanswered(), nothingMore);
            requests.response(request).returned(form.answers().enabledOnly(form.definition()), clock.instant(), by);
            request.returned(clock.instant(), paper);
            close(request, paper ? "returned on paper" : "returned", null, false);
        }
        return hard;
    }

    private static void refuseUnlessLookedAt(long unanswered, boolean nothingMore) {
        if (unanswered > 0 && !nothingMore) {
            throw new RuleBroken((unanswered == 1 ? "One question is" : unanswered + " questions are") + " not answered. Answer what your"
                + " records tell, choose “Not known” where you looked and found nothing, or say that you hold nothing more.");
        }
    }

    /** @param who whoever looked at the agency and found nothing: name and job, where it is known */
    void returnNil(FormRequest request, String by, boolean paper, String who) {
        request.refuseUnlessOwed();
        requests.response(request).returned(Answers.NONE, clock.instant(), by);
        request.returnedNil(clock.instant(), paper);
        close(request, "nil return: the agency did not know the child", who, true);
    }

    private void close(FormRequest request, String what, String detail, boolean nil) {
        Facts facts = requests.facts(request);
        requests.happened(request, what, detail);
        outbox.write(RequestMessages.received(facts));
        returned.fire(new FormReturned(CaseNumber.parse(facts.caseNumber()), request.caseId(), request.id(), request.form(),
            request.edition(), nil));
    }

    FormDefinition definition(FormRequest request) {
        return library.get(request.form(), request.edition());
    }

    private AgencyKind kind(FormRequest request) {
        return database.one("reporting/kind-of-agency.sql", Map.of("agency", request.agencyId()),
            row -> AgencyKind.of(row.text("kind"))).orElse(AgencyKind.OTHER);
    }

    private ChildAsked child(FormRequest request) {
        return database.one("reporting/child-asked-about.sql", Map.of("case", request.caseId()), row -> new ChildAsked(
            row.text("given_names"), row.text("family_name"), row.text("other_names"), row.text("nhs_number"), row.day("born_on"),
            row.day("died_on"), row.text("sex"), row.text("address"), row.text("postcode"))).orElseThrow(NotFound::new);
    }
}
