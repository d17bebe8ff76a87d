package org.cdop.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cdop.role.Role;
import org.cdop.theme.Signal;
import org.cdop.theme.Signals;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** One early signal: its arithmetic, its cases, and what a person found who looked. */
@Named
@ViewScoped
public class SignalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Signals signals;
    @Inject
    private transient Me me;

    private transient Signal open;
    private String id;
    private int seen;
    private String found;

    /** Refuses before anything is shown; from here on this many deaths were seen. */
    public void load() {
        seen = getOpen().observed();
    }

    public Signal getOpen() {
        open = open == null ? signals.open(id) : open;
        return open;
    }

    /** The page of a case that the person may open; blank for a lead, who sees the number alone. */
    public String path(String number) {
        return me.may(Role.COORDINATOR) ? "/cases/case?case=" + number : me.may(Role.CHAIR) ? "/cases/analysis?case=" + number : "";
    }

    public String look() {
        signals.look(id, seen, found);
        Say.done("What you found is kept. The signal is quiet until a further death is counted.");
        return "/themes/signals?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }
}
