package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Trail;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.form.FormLibrary;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/**
 * The one form that somebody at an agency opened with a link and its code: read, saved as they go, returned. Nothing else
 * of the case can be reached.
 */
@Stateless
@DenyAll
public class OwedForms {

    @Inject
    private Requests requests;

    @Inject
    private Filling filling;

    @Inject
    private Attaching attaching;

    @Inject
    private Database database;

    @Inject
    private FormLibrary library;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /** The form with what was saved; refused once its links were stopped. */
    @RolesAllowed(Role.RESPONDENT)
    public OwedForm open() {
        FormRequest request = mine();
        if (request.isOwed() && request.opened(clock.instant())) {
            requests.happened(request, "opened", null);
        }
        OwedForm form = filling.open(request);
        trail.record("read the form asked of the agency", form.caseNumber(), "request " + request.id());
        return form;
    }

    /**
     * Saves a draft. What others saved meanwhile is kept; the same question answered differently is kept twice and told.
     *
     * @param place where whoever saves is on the form, to be led back there: a section, or section and input ("death#death.cause"); null: at none
     */
    @RolesAllowed(Role.RESPONDENT)
    public Answers.Merged save(Answers base, Answers changed, String place) {
        FormRequest request = mine();
        requests.response(request).leftAt(place);
        return filling.save(request, base, changed);
    }

    /** Everything that is found in the form as it stands, hard findings first. */
    @RolesAllowed(Role.RESPONDENT)
    public List<Finding> findings() {
        return filling.findings(filling.open(mine()));
    }

    /** Explains unusual answers, so that the form can be returned with them. */
    @RolesAllowed(Role.RESPONDENT)
    public void explain(List<Explained> explanations) {
        filling.explain(mine(), explanations);
    }

    /** Attaches a file as the answer to a question that takes one; refused like any document that may not be kept. */
    @RolesAllowed(Role.RESPONDENT)
    public void attach(String linkId, String fileName, byte[] content) {
        FormRequest request = mine();
        attaching.attach(request, filling.open(request).definition(), linkId, fileName, content);
        record("attached a file to the form asked of the agency", request);
    }

    /**
     * Returns the form; hard findings and unexplained queries stop it and are answered, an empty list says that it is returned. Refused where
     * questions are not answered and the respondent does not say that they hold nothing more.
     */
    @RolesAllowed(Role.RESPONDENT)
    public List<Finding> returnForm(boolean nothingMore) {
        FormRequest request = mine();
        List<Finding> hard = filling.returnForm(request, request.contactEmail(), false, nothingMore);
        if (hard.isEmpty()) {
            record("returned the form asked of the agency", request);
        }
        return hard;
    }

    /** The agency did not know the child; refused without the name and the job of whoever looked. */
    @RolesAllowed(Role.RESPONDENT)
    public void returnNil(String name, String job) {
        if (name == null || name.isBlank() || job == null || job.isBlank()) {
            throw new RuleBroken("Enter your name and your job: the panel must know who looked.");
        }
        FormRequest request = mine();
        filling.returnNil(request, request.contactEmail(), false, name.strip() + ", " + job.strip());
        record("returned the form as nil: the agency did not know the child", request);
    }

    /** Everything that this person was asked by the panel: what is owed, what is late, what was returned. */
    @RolesAllowed(Role.RESPONDENT)
    public List<AskedOfMe> askedOfMe() {
        mine();
        database.run("reporting/record-asked-of-me.sql", Map.of());
        return asked();
    }

    private List<AskedOfMe> asked() {
        LocalDate today = LocalDate.now(clock);
        return database.list("reporting/asked-of-me.sql", Map.of(), row -> AskedOfMe.read(row, library.get(row.text("form"), row.text("edition")), today));
    }

    /** How many forms this person was asked for by the panel. */
    @RolesAllowed(Role.RESPONDENT)
    public long countAskedOfMe() {
        mine();
        return database.one("reporting/count-asked-of-me.sql", Map.of(), row -> row.number("forms")).orElse(0L);
    }

    /** Goes on with another form that the same person owes; answers its number. Refused for any other. */
    @RolesAllowed(Role.RESPONDENT)
    public long turnTo(long id) {
        mine();
        return asked().stream().filter(a -> a.id() == id && a.isOwed()).map(AskedOfMe::id).findFirst().orElseThrow(NotFound::new);
    }

    private void record(String act, FormRequest request) {
        trail.record(act, requests.facts(request).caseNumber(), "request " + request.id());
    }

    private FormRequest mine() {
        String name = caller.get().name();
        if (!name.matches("link:[0-9]{1,18}")) {
            throw new NotFound();
        }
        FormRequest request = requests.hold(Long.parseLong(name.substring("link:".length())));
        if (request.isOwed() && !requests.hasLiveLink(request)) {
            throw new NotFound();
        }
        return request;
    }
}
