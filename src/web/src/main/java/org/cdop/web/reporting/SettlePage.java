package org.cdop.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cdop.casefile.CaseNumber;
import org.cdop.reporting.CompositeRecords;
import org.cdop.reporting.Fact;
import org.cdop.sql.NotFound;
import org.cdop.web.shared.Say;

/** Settling one question on which agencies differ: one answer stands, both are kept. */
@Named
@ViewScoped
public class SettlePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CompositeRecords records;

    private String number;
    private String question;
    private transient Fact fact;
    private String chosen;
    private String reason;
    private String seen;

    public void load() {
        seen = getFact().seenAs();
        if (fact.settlement() != null) {
            chosen = fact.settlement().value().toString();
            reason = fact.settlement().reason();
        }
    }

    public Fact getFact() {
        fact = fact == null ? records.of(CaseNumber.parse(number)).fact(question).orElseThrow(NotFound::new) : fact;
        return fact;
    }

    public String settle() {
        records.settle(CaseNumber.parse(number), question, chosen, seen, reason);
        Say.done("The answer is settled. Both answers are kept, with your reason.");
        return "/cases/record?faces-redirect=true&case=" + number + "&question=" + question;
    }

    /** An option of the page: the answer as it is kept. */
    public String value(Fact.Version version) {
        return version.value().toString();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
