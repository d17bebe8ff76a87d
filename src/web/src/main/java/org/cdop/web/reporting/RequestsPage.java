package org.cdop.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cdop.access.Agencies;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.FormDefinition;
import org.cdop.reporting.Asked;
import org.cdop.reporting.Choosable;
import org.cdop.reporting.FormRequests;
import org.cdop.reporting.RequestListed;
import org.cdop.reporting.SharedRequests;
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
    private transient SharedRequests shared;

    @Inject
    private transient Agencies agencies;

    private String number;
    private List<AskDraft> proposals;
    private Long agency;
    private String form;
    private String email;
    private String why;
    private String others;
    private boolean everything;
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

    /** Asks one more agency, chosen from the directory. */
    public String sendOther() {
        Choosable chosen = getDirectory().stream().filter(a -> agency != null && a.id() == agency).findFirst()
            .orElseThrow(() -> new RuleBroken("Choose an agency of the directory."));
        boolean other = email != null && !email.isBlank();
        Asked asked = new Asked(agency, other ? null : chosen.contactName(), other ? email : chosen.email(), form, why, everything);
        List<CaseNumber> children = others == null || others.isBlank() ? List.of() : Arrays.stream(others.split("[,;\\s]+"))
            .filter(n -> !n.isBlank()).map(this::child).toList();
        if (children.isEmpty()) {
            return ask(List.of(asked));
        }
        shared.askTogether(CaseNumber.parse(number), asked, children);
        Say.done("The agency was asked about " + (children.size() + 1) + " children in one message.");
        return "/cases/requests?faces-redirect=true&case=" + number;
    }

    /** "HULL/2026-014", or "2026-014" of the same panel. */
    private CaseNumber child(String typed) {
        if (!typed.matches("([^/]+/)?[^/].*")) {
            throw new RuleBroken("“" + typed + "” is not a case number.");
        }
        return CaseNumber.parse(typed.contains("/") ? typed : CaseNumber.parse(number).panel() + "/" + typed);
    }

    private String ask(List<Asked> agenciesAsked) {
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

    public Long getAgency() {
        return agency;
    }

    public void setAgency(Long agency) {
        this.agency = agency;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public boolean isEverything() {
        return everything;
    }

    public void setEverything(boolean everything) {
        this.everything = everything;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
