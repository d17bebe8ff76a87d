package org.cdop.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Safeguarding;
import org.cdop.sql.NotFound;
import org.cdop.web.shared.Say;

/** Referrals of a case to the safeguarding partners. */
@Named
@ViewScoped
public class SafeguardingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Safeguarding safeguarding;

    private String number;
    private LocalDate on;
    private String to;
    private String reason;
    private String outcome;
    private Long which;
    private String came;
    private Long wrong;
    private String why;
    private List<Safeguarding.Referral> all;

    public List<Safeguarding.Referral> getAll() {
        all = all == null ? safeguarding.of(CaseNumber.parse(number)) : all;
        return all;
    }

    public String refer() {
        safeguarding.refer(CaseNumber.parse(number), on, to, reason, outcome);
        return done("The referral is recorded.");
    }

    public String came() {
        safeguarding.came(CaseNumber.parse(number), one(which), came);
        return done("What came of the referral is recorded.");
    }

    public String takeOut() {
        safeguarding.takeOut(CaseNumber.parse(number), one(wrong), why);
        return done("The referral is taken out. The case's history says why.");
    }

    private Safeguarding.Referral one(Long id) {
        return getAll().stream().filter(r -> r.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/cases/safeguarding?faces-redirect=true&case=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Long getWhich() {
        return which;
    }

    public void setWhich(Long which) {
        this.which = which;
    }

    public String getCame() {
        return came;
    }

    public void setCame(String came) {
        this.came = came;
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

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
