package org.cdop.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.reporting.Asked;
import org.cdop.reporting.Choosable;
import org.cdop.reporting.SharedRequests;
import org.cdop.sql.RuleBroken;
import org.cdop.web.shared.Say;

/** Asks one more agency, chosen from the directory, about this child or about several. */
@Named
@ViewScoped
public class OtherRequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SharedRequests shared;

    @Inject
    private RequestsPage requests;

    private Long agency;
    private String form;
    private String email;
    private String why;
    private String others;
    private boolean everything;

    public String send() {
        Choosable chosen = requests.getDirectory().stream().filter(a -> agency != null && a.id() == agency).findFirst()
            .orElseThrow(() -> new RuleBroken("Choose an agency of the directory."));
        boolean other = email != null && !email.isBlank();
        Asked asked = new Asked(agency, other ? null : chosen.contactName(), other ? email : chosen.email(), form, why, everything);
        List<CaseNumber> children = others == null || others.isBlank() ? List.of() : Arrays.stream(others.split("[,;\\s]+"))
            .filter(n -> !n.isBlank()).map(this::child).toList();
        if (children.isEmpty()) {
            return requests.ask(List.of(asked));
        }
        shared.askTogether(CaseNumber.parse(requests.getNumber()), asked, children);
        Say.done("The agency was asked about " + (children.size() + 1) + " children in one message.");
        return "/cases/requests?faces-redirect=true&case=" + requests.getNumber();
    }

    /** "HULL/2026-014", or "2026-014" of the same panel. */
    private CaseNumber child(String typed) {
        if (!typed.matches("([^/]+/)?[^/].*")) {
            throw new RuleBroken("“" + typed + "” is not a case number.");
        }
        return CaseNumber.parse(typed.contains("/") ? typed : CaseNumber.parse(requests.getNumber()).panel() + "/" + typed);
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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
}
