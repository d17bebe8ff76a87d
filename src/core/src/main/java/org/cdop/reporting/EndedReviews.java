package org.cdop.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.cdop.casefile.CaseMoved;
import org.cdop.mail.Outbox;

/** A review that ended asks for no form any more: what is still owed is cancelled, links stop at once, agencies are told. */
@ApplicationScoped
public class EndedReviews {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void after(@Observes CaseMoved moved) {
        if (moved.to().isOpen()) {
            return;
        }
        entities.createQuery("select r.id from FormRequest r where r.caseId = :id and r.state = :owed order by r.id", Long.class)
            .setParameter("id", moved.caseId()).setParameter("owed", RequestState.REQUESTED).getResultList()
            .forEach(id -> cancel(id, "The case is “" + moved.to().label().toLowerCase() + "”."));
    }

    private void cancel(long id, String why) {
        FormRequest request = requests.hold(id);
        if (request.isOwed()) {
            request.cancelled(clock.instant(), why);
            requests.happened(request, "cancelled", why);
            outbox.write(RequestMessages.cancelled(requests.facts(request)));
        }
    }
}
