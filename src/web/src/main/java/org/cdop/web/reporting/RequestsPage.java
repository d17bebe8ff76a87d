package org.cdop.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cdop.access.Agencies;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.FormDefinition;
import org.cdop.reporting.Asked;
import org.cdop.reporting.Choosable;
import org.cdop.reporting.FormRequests;
import org.cdop.reporting.RequestListed;
import org.cdop.reporting.WhomToAsk;
import org.cdop.sql.RuleBroken;
import org.cdop.web.shared.Say;

/** Agencies and forms of a case: what was asked of whom, and whom to ask yet. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormRequests requests;

    @Inject
    private transient Agencies agencies;

    private String number;
    private List<AskDraft> proposals;
    private transient WhomToAsk whom;
    private transient List<RequestListed> asked;

    public void load() {
        proposals = new ArrayList<>(whom().proposals().stream().map(AskDraft::new).toList());
    }

    private WhomToAsk whom() {
        if (whom == null) {
            whom = requests.whomToAsk(CaseNumber.parse(number));
        }
        return whom;
    }

    public List<RequestListed> getAsked() {
        asked = asked == null ? requests.ofCase(CaseNumber.parse(number)) : asked;
        return asked;
    }

    public void tickAll() {
        proposals.forEach(p -> p.setTicked(p.isReady(getDirectory())));
    }

    /** Asks those that are ticked, all or none. */
    public String send() {
        List<AskDraft> ticked = proposals.stream().filter(AskDraft::isTicked).toList();
        if (ticked.isEmpty()) {
            throw new RuleBroken("Tick at least one agency to ask.");
        }
        return ask(ticked.stream().map(p -> p.asked(getDirectory(), agencies)).toList());
    }

    public String ask(List<Asked> agenciesAsked) {
        asked = null;
        requests.ask(CaseNumber.parse(number), agenciesAsked);
        Say.done(agenciesAsked.size() == 1 ? "One agency was asked. The request is on its way."
            : agenciesAsked.size() + " requests are on their way.");
        return "/cases/requests?faces-redirect=true&case=" + number;
    }

    public List<AskDraft> getProposals() {
        return proposals;
    }

    public List<Choosable> getDirectory() {
        return whom().directory();
    }

    public List<FormDefinition> getForms() {
        return whom().forms();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
