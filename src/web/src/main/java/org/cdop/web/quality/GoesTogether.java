package org.cdop.web.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.casefile.CaseNumber;
import org.cdop.quality.Inconsistency;
import org.cdop.quality.Quality;
import org.cdop.quality.Remedy;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Recognisable;
import org.cdop.web.shared.Say;

/** What does not go well together in a case, wherever its analysis is filled: on its own page, on the form, at the meeting. */
@Named
@RequestScoped
public class GoesTogether {

    @Inject
    private Quality quality;

    @Inject
    private Recognisable recognisable;

    @Inject
    private Me me;

    private final Map<String, List<Inconsistency>> found = new HashMap<>();
    private String refused;

    /** What is still to be looked at. */
    public List<Inconsistency> open(String number) {
        return of(number).stream().filter(i -> !i.explained()).toList();
    }

    /** What somebody explained, as long as it stands. */
    public List<Inconsistency> explained(String number) {
        return of(number).stream().filter(Inconsistency::explained).toList();
    }

    /** What is still to be looked at in one part of the analysis form. */
    public List<Inconsistency> about(String number, String part) {
        return open(number).stream().filter(i -> i.isAbout(part)).toList();
    }

    private List<Inconsistency> of(String number) {
        return found.computeIfAbsent(number, n -> quality.of(CaseNumber.parse(n)));
    }

    /**
     * Places of the analysis form on a page that holds it; elsewhere, and of the record, for the coordinator, as links to their pages.
     *
     * @param projected the page is seen by the whole meeting: nothing leads to a page with names
     */
    public List<Remedy> remedies(Inconsistency of, boolean projected) {
        return of.remedies().stream().filter(r -> r.at() == Remedy.At.ANALYSIS && (!projected || !r.part().startsWith("review."))
            || !projected && me.may(Role.COORDINATOR)).toList();
    }

    /** The address of such a place; here: on this page. */
    public String href(String number, Remedy remedy, boolean here) {
        return switch (remedy.at()) {
            case ANALYSIS -> (here ? "" : "/cases/analysis?case=" + number) + "#" + remedy.part();
            case RECORD -> "/cases/record?case=" + number + (remedy.part().isEmpty() ? "&show=disputed" : "#" + remedy.part());
            case AGENCIES -> "/cases/requests?case=" + number;
        };
    }

    /**
     * Notes why a finding stays as it is, and goes back to the findings. The note is sent under the name of its rule: where the list of
     * findings changed meanwhile, it cannot be kept with another one.
     */
    public void explain(String number, String rule, String back) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        String why = faces.getExternalContext().getRequestParameterMap().get("why:" + rule);
        refused = rule;
        quality.explain(CaseNumber.parse(number), rule, why);
        recognisable.warn(number, why);
        Say.done("It is noted why this stays as it is. It comes up again if what it rests on changes.");
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.getExternalContext().redirect(back + "#goes-together");
        faces.responseComplete();
    }

    /** The rule whose note was not kept; its field stays open. */
    public String getRefused() {
        return refused;
    }
}
