package org.cdop.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.form.Section;
import org.cdop.reporting.SharedRequests;
import org.cdop.web.shared.Say;

/** Sends some sections of a form to another person of the agency. */
@Named
@ViewScoped
public class SharePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SharedRequests requests;

    private String number;
    private long request;
    private List<String> chosen = new ArrayList<>();
    private String name;
    private String email;

    public List<Section> getSections() {
        return requests.sections(CaseNumber.parse(number), request);
    }

    public String send() {
        requests.share(CaseNumber.parse(number), request, chosen, name, email);
        Say.done("The chosen sections are on their way to " + email.strip() + ". The other sections stay with this request.");
        return "/cases/requests?faces-redirect=true&case=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long getRequest() {
        return request;
    }

    public void setRequest(long request) {
        this.request = request;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
