package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.cdop.reporting.AgencyLinks;
import org.cdop.reporting.OpenedLink;
import org.cdop.web.shared.Say;
import org.cdop.web.shared.SignedInSession;

/** Where a link from a request leads: a code is sent, and the right code opens the form. */
@Named
@RequestScoped
public class OpenLinkPage {

    @Inject
    private AgencyLinks links;

    @Inject
    private Clock clock;

    private OpenedLink seen;
    private String code;
    private boolean stopped;

    /** Opening the link sends the code; coming back with a form does not. */
    public OpenedLink getSeen() {
        if (seen == null) {
            seen = FacesContext.getCurrentInstance().isPostback() ? links.look(getLink()) : links.open(getLink());
        }
        return seen;
    }

    public void sendNewCode() {
        seen = links.sendNewCode(getLink());
        if (seen.isOwed()) {
            Say.done(seen.codeGood() ? "A new code was sent. Only the newest code works." : "No new code was sent.");
        }
    }

    public void enter() throws IOException {
        AgencyLinks.Entered entered = links.enter(getLink(), code);
        switch (entered.outcome()) {
            case RIGHT -> {
                SignedInSession.openForm((HttpServletRequest) outside().getRequest(), entered.request(), clock.instant());
                outside().redirect(where(entered.place()));
                FacesContext.getCurrentInstance().responseComplete();
            }
            case WRONG -> Say.wrong("opening:code", "That is not the code that we sent last. Check it and enter it again");
            default -> Say.wrong("opening:code", "That code is no longer good: it is older than ten minutes, was used, or was tried"
                + " five times. Ask for a new code");
        }
        seen = links.look(getLink());
    }

    /** Back to where the person was in the form, if they had begun. */
    private static String where(String place) {
        if (place == null) {
            return "/form/tasks";
        }
        int input = place.indexOf('#');
        return "/form/section?resume=1&id=" + (input < 0 ? place : place.substring(0, input) + place.substring(input));
    }

    public void notForMe() {
        stopped = links.wasNotForMe(getLink());
        seen = links.look(getLink());
    }

    public String getLink() {
        return outside().getRequestParameterMap().get("link");
    }

    public boolean isStopped() {
        return stopped;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
