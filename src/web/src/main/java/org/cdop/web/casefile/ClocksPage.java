package org.cdop.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Hold;
import org.cdop.casefile.Holds;
import org.cdop.web.shared.Say;

/** The clocks of a case, and why they are held. */
@Named
@ViewScoped
public class ClocksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Holds holds;

    @Inject
    private transient CaseBar bar;

    @Inject
    private transient Clock clock;

    private String number;
    private Long seen;
    private String reason;
    private String note;
    private LocalDate from;
    private LocalDate until;
    private LocalDate ended;

    public List<Hold> getHolds() {
        return holds.of(CaseNumber.parse(number));
    }

    public List<String> getReasons() {
        return Hold.REASONS;
    }

    public String inWords(String holdReason) {
        return Hold.inWords(holdReason);
    }

    /** Days from the death to completion, or to today. */
    public long getGrossDays() {
        return ChronoUnit.DAYS.between(died(), end());
    }

    public long getNetDays() {
        return Hold.netDays(died(), end(), getHolds());
    }

    private LocalDate died() {
        return bar.of(number).child().identity().diedOn();
    }

    private LocalDate end() {
        CaseFile file = bar.of(number).file();
        return file.reviewedOn() == null ? LocalDate.now(clock) : file.reviewedOn();
    }

    public String hold() {
        holds.hold(CaseNumber.parse(number), seen, reason, note, from, until);
        Say.done("The hold is recorded.");
        return "/cases/clocks?faces-redirect=true&case=" + number;
    }

    public String end(long hold) {
        holds.end(CaseNumber.parse(number), seen, hold, ended == null ? LocalDate.now(clock) : ended);
        Say.done("The hold is ended.");
        return "/cases/clocks?faces-redirect=true&case=" + number;
    }

    public String getNumber() {
        return number;
    }

    /** What the person saw of the case is what it was when they opened this page. */
    public void setNumber(String number) {
        this.number = number;
        if (seen == null && number != null) {
            seen = bar.of(number).file().version();
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
