package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.EditionMove;
import org.cdop.reporting.EditionMoves;
import org.cdop.web.shared.Say;

/** Taking an owed form into the edition of today, with what will not fit. */
@Named
@RequestScoped
public class EditionMovePage {

    @Inject
    private EditionMoves moves;

    private Optional<EditionMove> move;

    /** Null where the form is of today's edition. */
    public EditionMove of(String number, long request) {
        if (move == null) {
            move = moves.preview(CaseNumber.parse(number), request);
        }
        return move.orElse(null);
    }

    /** Moves what was looked at: how many answers were shown as not fitting stands on the page. */
    public String move(String number, long request) {
        String left = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("left");
        moves.move(CaseNumber.parse(number), request, left == null || !left.matches("[0-9]{1,4}") ? -1 : Integer.parseInt(left));
        Say.done("The form goes on in the newer edition. What did not fit stands in the history below.");
        return "/cases/request?faces-redirect=true&case=" + number + "&request=" + request;
    }
}
