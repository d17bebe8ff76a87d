package org.cdop.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cdop.access.AgencyKind;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.form.FormCheck;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.NotKnown;
import org.cdop.form.Question;
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
        AgencyKind kind = kind(request);
        FormDefinition whole = Parts.of(definition(request).forAgency(kind.key()), request.parts());
        Known known = known(request, whole, kind);
        FormDefinition asked = request.isOwed() ? Needed.of(whole, known, response.answers()) : response.asAsked(whole);
        return new OwedForm(request.id(), request.state(), facts.caseNumber(), facts.panelName(), facts.agency(), kind,
            request.dueOn(), request.isOwed() ? child(request) : null, asked, response.answers(),
            response.answers().isEmpty() ? null : response.savedAt(), known.shown(),
            told(whole, asked, known), whole.questions().size() - asked.questions().size());
    }

    private static FormDefinition told(FormDefinition whole, FormDefinition asked, Known known) {
        return whole.withSections(whole.sections().stream().map(s -> s.with(s.questions().stream()
            .filter(q -> known.shown().has(q.linkId()) && asked.question(q.linkId()).isEmpty()).toList()))
            .filter(s -> !s.questions().isEmpty()).toList());
    }

    /** Nothing where every question is asked, or the form was returned: then it is shown as it was asked. */
    private Known known(FormRequest request, FormDefinition form, AgencyKind kind) {
        if (request.everything() || !request.isOwed()) {
            return Known.NOTHING;
        }
        List<String> shown = form.questions().stream().filter(q -> Needed.mayBeShown(q, kind)).map(Question::linkId).toList();
        List<String> texts = form.questions().stream().filter(q -> !Folding.canBeDisputed(q)).map(Question::linkId).toList();
        return database.one("reporting/known.sql", Map.of("request", request.id(), "shown", shown, "texts", texts),
            row -> new Known(Set.copyOf(row.texts("answered")), Answers.parse(row.text("shown")))).orElse(Known.NOTHING);
    }

    Answers.Merged save(FormRequest request, Answers base, Answers changed) {
        request.refuseUnlessOwed();
        FormResponse response = requests.response(request);
        Answers.Merged merged = Answers.merge(base, changed.plain(), response.answers());
        if (!merged.answers().equals(response.answers())) {
            response.saved(merged.answers(), clock.instant());
        }
        return merged;
    }

    /** Takes over explanations of unusual answers. */
    void explain(FormRequest request, List<Explained> explanations) {
        request.refuseUnlessOwed();
        FormResponse response = requests.response(request);
        Answers explained = response.answers();
        for (Explained one : explanations) {
            explained = definition(request).question(one.question()).isPresent() ? one.within(explained) : explained;
        }
        if (!explained.equals(response.answers())) {
            response.saved(explained, clock.instant());
        }
    }

    /**
     * Everything is checked that is asked; hard findings, and queries that are not explained, stop the return; what came on paper cannot be explained by whoever enters it. Answers no longer asked for are left out.
     *
     * @param nothingMore whoever returns has looked at the questions that are not answered and holds nothing more: a blank
     *                    tells the panel less than "not known", so it is asked for (local rule)
     */
    List<Finding> returnForm(FormRequest request, String by, boolean paper, boolean nothingMore) {
        request.refuseUnlessOwed();
        OwedForm form = open(request);
        List<Finding> stops = new FormCheck(clock).onReturn(form.definition(), form.answers(), form.known()).stream()
            .filter(f -> f.hard() || !paper && f.severity() == Finding.Severity.QUERY && NotKnown.explanation(form.answers(), f.question()) == null)
            .toList();
        if (stops.isEmpty()) {
            refuseUnlessLookedAt(form.unanswered(), nothingMore);
            requests.response(request).returned(form.answers().enabledOnly(form.definition(), form.known()), form.askedNow(), clock.instant(), by);
            request.returned(clock.instant(), paper);
            close(request, paper ? "returned on paper" : "returned", null, false);
        }
        return stops;
    }

    private static void refuseUnlessLookedAt(long unanswered, boolean nothingMore) {
        if (unanswered > 0 && !nothingMore) {
            throw new RuleBroken((unanswered == 1 ? "One question is" : unanswered + " questions are") + " not answered. Answer what your"
                + " records tell, choose “Not known” where you looked and found nothing, or say that you hold nothing more.");
        }
    }

    /** All that is found now: hard findings, queries, blanks, and what is not known without a reason. */
    List<Finding> findings(OwedForm form) {
        List<Finding> all = new ArrayList<>(new FormCheck(clock).onReturn(form.definition(), form.answers(), form.known()));
        all.addAll(FormCheck.withoutReason(form.sections(), form.answers()));
        return FormCheck.sorted(all);
    }

    /** @param who whoever looked at the agency and found nothing: name and job, where it is known */
    void returnNil(FormRequest request, String by, boolean paper, String who) {
        request.refuseUnlessOwed();
        requests.response(request).returned(Answers.NONE, null, clock.instant(), by);
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
