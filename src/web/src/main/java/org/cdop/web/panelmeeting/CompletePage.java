package org.cdop.web.panelmeeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.cdop.casefile.CaseNumber;
import org.cdop.panelmeeting.CaseToComplete;
import org.cdop.panelmeeting.PanelDecisions;
import org.cdop.web.shared.Say;

/** The chair completes a reviewed case: the decision is read back, the day given. */
@Named
@ViewScoped
public class CompletePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PanelDecisions decisions;

    @Inject
    private transient Clock clock;

    private String number;
    private LocalDate on;
    private boolean readBack;
    private transient CaseToComplete toComplete;

    public CaseToComplete getToComplete() {
        toComplete = toComplete == null ? decisions.toComplete(CaseNumber.parse(number)) : toComplete;
        return toComplete;
    }

    public String complete() {
        if (!readBack) {
            Say.wrong("complete:read", "Say that the decision was read back.");
            return null;
        }
        decisions.complete(CaseNumber.parse(number), on);
        Say.done("Case " + number + " is completed and leaves the open list.");
        return "/meetings/list?faces-redirect=true";
    }

    public LocalDate getOn() {
        return on == null ? LocalDate.now(clock) : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public void setReadBack(boolean readBack) {
        this.readBack = readBack;
    }
}
