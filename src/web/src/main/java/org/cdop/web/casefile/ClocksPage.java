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
    private Long ending;
    private LocalDate ended;
    private Long wrong;
    private String why;

    public List<Hold> getHolds() {
        return holds.of(CaseNumber.parse(number));
    }

    public List<Hold> getRunning() {
        return getHolds().stream().filter(hold -> hold.untilOn() == null).toList();
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
        return done("The hold is recorded.");
    }

    public String endHold() {
        holds.end(CaseNumber.parse(number), seen, ending, ended);
        return done("The hold is ended.");
    }

    public String takeOut() {
        holds.takeOut(CaseNumber.parse(number), seen, wrong, why);
        return done("The hold is taken out. The case's history says why.");
    }

    private String done(String sentence) {
        Say.done(sentence);
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

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public LocalDate getEnded() {
        return ended == null ? LocalDate.now(clock) : ended;
    }

    public void setEnded(LocalDate ended) {
        this.ended = ended;
    }

    public Long getWrong() {
        return wrong;
    }

    public void setWrong(Long wrong) {
        this.wrong = wrong;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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
