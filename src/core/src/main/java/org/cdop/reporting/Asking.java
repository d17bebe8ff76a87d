package org.cdop.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.Recorded;
import org.cdop.form.FormLibrary;
import org.cdop.sql.RuleBroken;

/** Makes a request for a form, with the empty form that answers it. */
@ApplicationScoped
class Asking {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private FormLibrary library;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The edition is the one of today, for life; due after the panel's term. Nothing is sent yet. Refused where the agency owes it already. */
    FormRequest make(CaseFile file, Asked asked, Recorded recorded) {
        refuseTwice(file, asked);
        LocalDate today = LocalDate.now(clock);
        String edition = library.current(asked.form(), today).edition();
        LocalDate dueOn = settings.term(Setting.RETURN_FORMS, file.number().panel()).dueOn(today);
        return kept(new FormRequest(file.id(), asked, edition, dueOn, recorded), asked.contactEmail(), recorded);
    }

    FormRequest kept(FormRequest request, String sentTo, Recorded recorded) {
        entities.persist(request);
        entities.flush();
        entities.persist(new FormResponse(request, recorded.at()));
        requests.happened(request, "request sent", sentTo);
        return request;
    }

    private void refuseTwice(CaseFile file, Asked asked) {
        entities.createQuery("select r from FormRequest r where r.caseId = :case and r.agencyId = :agency and r.form = :form and r.state = :owed",
                FormRequest.class).setParameter("case", file.id()).setParameter("agency", asked.agency()).setParameter("form", asked.form())
            .setParameter("owed", RequestState.REQUESTED).getResultStream().findFirst().ifPresent(r -> {
                throw new RuleBroken(requests.facts(r).agency() + " was asked for this form already and still owes it. Remind them, or send the"
                    + " request again.");
            });
    }
}
