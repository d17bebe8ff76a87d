package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.cdop.reporting.AskedOfMe;
import org.cdop.reporting.OwedForms;
import org.cdop.web.shared.SignedInSession;

/** What a person at an agency was asked by the panel: one form after the other, without a new code. */
@Named
@RequestScoped
public class AgencyAskedPage {

    @Inject
    private OwedForms forms;

    @Inject
    private Clock clock;

    private List<AskedOfMe> all;
    private Long number;

    public List<AskedOfMe> getAll() {
        if (all == null) {
            all = isOpen() ? forms.askedOfMe() : List.of();
        }
        return all;
    }

    /** How many there are, with the form that is open. */
    public long getNumber() {
        if (number == null) {
            number = isOpen() ? forms.countAskedOfMe() : 0;
        }
        return number;
    }

    private static boolean isOpen() {
        return SignedInSession.form((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest()).isPresent();
    }

    public void fill(long id) throws IOException {
        turn(id, "/form/tasks");
    }

    public void nil(long id) throws IOException {
        turn(id, "/form/nil");
    }

    private void turn(long id, String page) throws IOException {
        long request = forms.turnTo(id);
        SignedInSession.openForm((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest(), request,
            clock.instant());
        AgencyForm.go(page);
    }
}
