package org.cdop.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cdop.casefile.CaseEventType;
import org.cdop.casefile.CaseFiles;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.casefile.ClockReading;
import org.cdop.casefile.LifeCycle;
import org.cdop.web.shared.Say;

/** The overview of a case, and moving it along its life-cycle. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient CaseBar bar;

    @Inject
    private transient Clock clock;

    private String number;
    private Long seen;
    private CaseState stood;
    private String reason;
    private String toPanel;
    private String reference;
    private LocalDate sentOn;

    /** Clocks that still matter, as they read now. */
    public List<ClockReading> getClocks() {
        return bar.of(number).file().clocks().stream().map(c -> c.at(clock.instant())).toList();
    }

    public List<String> getRefusals() {
        return may("READY_FOR_PANEL") ? files.refusals(CaseNumber.parse(number)) : List.of();
    }

    /** Asked of the case as the person saw it: where a colleague moved it meanwhile, the service says so. */
    public boolean may(String event) {
        return LifeCycle.allows(stood, CaseEventType.valueOf(event));
    }

    public String ready() {
        files.readyForPanel(CaseNumber.parse(number), seen, reason);
        return done("The case is ready for the panel. Put it on the agenda of a meeting.");
    }

    public String gather() {
        files.returnedToGathering(CaseNumber.parse(number), seen, reason);
        return done("The case is back to gathering information.");
    }

    public String outOfScope() {
        files.foundOutOfScope(CaseNumber.parse(number), seen, reason);
        return done("The case is out of scope and leaves the open list.");
    }

    public String transfer() {
        files.transfer(CaseNumber.parse(number), seen, toPanel, reason);
        return done("The case is transferred and counts in no table of this panel.");
    }

    public String reopen() {
        files.reopen(CaseNumber.parse(number), seen, reason);
        return done("The case is reopened and gathers information again.");
    }

    public String sent() {
        files.sentToNationalDatabase(CaseNumber.parse(number), sentOn, reference);
        return done("The submission to the national database is recorded.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        bar.forget();
        return "/cases/case?faces-redirect=true&case=" + number;
    }

    public String getNumber() {
        return number;
    }

    /** What the person saw of the case is what it was when they opened this page. */
    public void setNumber(String number) {
        this.number = number;
        if (seen == null && number != null) {
            seen = bar.of(number).file().version();
            stood = bar.of(number).file().state();
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getToPanel() {
        return toPanel;
    }

    public void setToPanel(String toPanel) {
        this.toPanel = toPanel;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
