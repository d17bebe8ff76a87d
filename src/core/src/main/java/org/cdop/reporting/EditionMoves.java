package org.cdop.reporting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.EditionMove;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.NotFound;

/** Takes a form that is still owed into the edition of today, where the coordinator wants it; a form keeps its edition otherwise. */
@Stateless
@DenyAll
public class EditionMoves {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private FormLibrary library;

    @Inject
    private Clock clock;

    /** What would come of the move; empty where the form is of today's edition, or no longer owed. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at what a newer edition of a form would leave out")
    public Optional<EditionMove> preview(@OfCase CaseNumber number, long id) {
        return preview(requests.hold(number, id));
    }

    private Optional<EditionMove> preview(FormRequest request) {
        FormDefinition from = library.get(request.form(), request.edition());
        FormDefinition to = library.current(request.form(), LocalDate.now(clock));
        return !request.isOwed() || from.edition().equals(to.edition()) || to.from().isBefore(from.from()) ? Optional.empty()
            : Optional.of(EditionMove.of(from, to, requests.response(request).answers(), clock));
    }

    /**
     * Moves the draft. What does not fit is written into the history of the request; refused where more does not fit than was looked at.
     *
     * @param left how many answers were shown as not fitting
     */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("took a form into a newer edition")
    public void move(@OfCase CaseNumber number, long id, int left) {
        FormRequest request = requests.hold(number, id);
        EditionMove move = preview(request).orElseThrow(NotFound::new);
        if (move.left().size() != left) {
            throw new ChangedMeanwhile();
        }
        request.movedTo(move.to().edition());
        requests.response(request).movedTo(move.to().edition(), move.fitting(), clock.instant());
        requests.happened(request, "taken into edition " + move.to().edition(), move.left().isEmpty() ? null
            : "Left behind: " + move.left().stream().map(EditionMove.Left::words).collect(Collectors.joining("; ")));
    }
}
