package org.cdop.web.panelmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cdop.casefile.CaseNumber;
import org.cdop.panelmeeting.AnonymisedCase;
import org.cdop.panelmeeting.AnonymisedCases;
import org.cdop.panelmeeting.CaseAtMeeting;
import org.cdop.panelmeeting.PanelDecisions;
import org.cdop.web.shared.Say;

/** One case at the meeting that decides it: projected, large type, no identifiers, keyboard alone. */
@Named
@ViewScoped
public class DecidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PanelDecisions decisions;

    @Inject
    private transient AnonymisedCases cases;

    private String number;
    private long meeting;
    private String deferredWhy;
    private boolean readBack;
    private transient CaseAtMeeting open;
    private transient AnonymisedCase text;

    public CaseAtMeeting getOpen() {
        open = open == null ? decisions.open(meeting, CaseNumber.parse(number)) : open;
        return open;
    }

    /** The anonymised case; none where it is not yet released. */
    public AnonymisedCase getText() {
        if (text == null && getOpen().item().released()) {
            text = cases.read(CaseNumber.parse(number));
        }
        return text;
    }

    public String decide() {
        if (!readBack) {
            Say.wrong("decide:read", "Read the decision back to the meeting first, and say that you did.");
            return null;
        }
        decisions.decide(meeting, CaseNumber.parse(number));
        Say.done("Case " + number + " is decided.");
        return next();
    }

    public String defer() {
        decisions.defer(meeting, CaseNumber.parse(number), deferredWhy);
        Say.done("Case " + number + " is deferred.");
        return next();
    }

    private String next() {
        return getOpen().next() == null ? "/meetings/meeting?faces-redirect=true&id=" + meeting
            : "/meetings/decide?faces-redirect=true&meeting=" + meeting + "&case=" + getOpen().next().number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }

    public String getDeferredWhy() {
        return deferredWhy;
    }

    public void setDeferredWhy(String deferredWhy) {
        this.deferredWhy = deferredWhy;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public void setReadBack(boolean readBack) {
        this.readBack = readBack;
    }
}
