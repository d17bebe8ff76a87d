package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.audit.Trail;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.casefile.Recorded;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Section;
import org.cdop.mail.Outbox;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;

/** One form for several people of an agency, and one message for several children: brothers and sisters, or all who died in one event. */
@Stateless
@DenyAll
public class SharedRequests {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private FormRequests list;

    @Inject
    private Asking asking;

    @Inject
    private FormLibrary library;

    @Inject
    private Outbox outbox;

    @Inject
    private Trail trail;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The sections of a request that could go to somebody else. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at the sections of a request for a form")
    public List<Section> sections(@OfCase CaseNumber number, long id) {
        FormRequest request = requests.hold(number, id);
        return Parts.of(whole(number, request), request.parts()).sections().stream().filter(s -> !Parts.isOfEverybody(s)).toList();
    }

    /**
     * Sends some sections of an owed form to another person of the same agency; the request keeps the others. Refused where none, or every
     * one, is chosen.
     */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("sent sections of a form to another person")
    public long share(@OfCase CaseNumber number, long id, List<String> chosen, String contactName, String contactEmail) {
        FormRequest request = requests.hold(number, id);
        request.refuseUnlessOwed();
        Set<String> left = new LinkedHashSet<>(sections(number, id).stream().map(Section::linkId).toList());
        if (chosen.isEmpty() || !left.containsAll(chosen)) {
            throw new RuleBroken("Choose the sections that go to the other person.");
        }
        left.removeAll(chosen);
        if (left.isEmpty()) {
            throw new RuleBroken("At least one section must stay. To send the whole form to somebody else, send the request again.");
        }
        Asked asked = new Asked(request.agencyId(), contactName, contactEmail, request.form(), request.why(), request.everything());
        Recorded recorded = new Recorded(clock.instant(), caller.get().name());
        FormRequest part = asking.kept(request.part(asked, String.join(" ", chosen), recorded), asked.contactEmail(), recorded);
        request.keeps(String.join(" ", left));
        requests.happened(request, "sections sent to another person", asked.contactEmail());
        requests.send(part);
        return part.id();
    }

    /** Asks one agency about several children in one message. Refused for a case that is not there or not the panel's, and where the agency owes the form. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("asked an agency about several children")
    public void askTogether(@OfCase CaseNumber number, Asked asked, List<CaseNumber> others) {
        Set<CaseNumber> all = new LinkedHashSet<>(List.of(number));
        all.addAll(others);
        Recorded recorded = new Recorded(clock.instant(), caller.get().name());
        List<FormRequest> made = new ArrayList<>();
        for (CaseNumber one : all) {
            if (!one.panel().equals(number.panel())) {
                throw new RuleBroken("One message asks about children of one panel only: " + one + " is another’s.");
            }
            CaseFile file = found(one);
            if (!one.equals(number)) {
                trail.record("asked an agency about several children", one.toString(), "together with " + number);
            }
            file.informationRequested(recorded);
            entities.flush();
            made.add(asking.make(file, asked, recorded));
        }
        FormRequest first = made.get(0);
        made.forEach(request -> request.bundled(first.id()));
        made.stream().skip(1).forEach(requests::newAddress);
        outbox.write(RequestMessages.request(requests.facts(first), requests.newAddress(first),
            made.stream().skip(1).map(r -> requests.facts(r).caseNumber()).toList()));
    }

    private CaseFile found(CaseNumber number) {
        try {
            return Cases.find(entities, number);
        } catch (NotFound e) {
            throw new RuleBroken("There is no case " + number + " that you may ask about. Check the case numbers.");
        }
    }

    private FormDefinition whole(CaseNumber number, FormRequest request) {
        RequestListed listed = list.ofCase(number).stream().filter(r -> r.id() == request.id()).findFirst().orElseThrow(NotFound::new);
        return library.get(request.form(), request.edition()).forAgency(listed.kind().key());
    }
}
