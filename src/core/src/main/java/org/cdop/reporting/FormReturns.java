package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.access.CurrentCaller;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.cdop.role.Role;
import org.cdop.sql.NotFound;

/** Forms as the coordinator reads them, and as the coordinator enters them where an agency answered on paper. */
@Stateless
@DenyAll
public class FormReturns {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private Filling filling;

    @Inject
    private FormRequests list;

    @Inject
    private CurrentCaller caller;

    /** A form with its answers, returned or still a draft. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("read an agency's form")
    public ReturnedForm read(@OfCase CaseNumber number, long id) {
        FormRequest request = requests.hold(number, id);
        FormResponse response = requests.response(request);
        RequestListed listed = list.ofCase(number).stream().filter(r -> r.id() == id).findFirst().orElseThrow(NotFound::new);
        return new ReturnedForm(listed, response.asAsked(Parts.of(filling.definition(request).forAgency(listed.kind().key()), request.parts())), response.answers(), response.returnedAt(),
            response.returnedBy(), requests.events(request));
    }

    /** Opens a form to enter what an agency answered on paper. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("opened an agency's form to enter a paper return")
    public OwedForm open(@OfCase CaseNumber number, long id) {
        return filling.open(requests.hold(number, id));
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("saved an agency's paper return")
    public Answers.Merged save(@OfCase CaseNumber number, long id, Answers base, Answers changed) {
        return filling.save(requests.hold(number, id), base, changed);
    }

    /** The paper return is complete, with its blanks; refused findings stop it and are answered. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded an agency's paper return")
    public List<Finding> returnForm(@OfCase CaseNumber number, long id) {
        return filling.returnForm(requests.hold(number, id), caller.get().name(), true, true);
    }

    /** The agency said, by letter or telephone, that it did not know the child. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded an agency's nil return")
    public void returnNil(@OfCase CaseNumber number, long id) {
        filling.returnNil(requests.hold(number, id), caller.get().name(), true, null);
    }
}
