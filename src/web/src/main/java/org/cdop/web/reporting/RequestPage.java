package org.cdop.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.reporting.FormRequests;
import org.cdop.reporting.FormReturns;
import org.cdop.reporting.RequestEvent;
import org.cdop.reporting.RequestListed;
import org.cdop.sql.NotFound;
import org.cdop.web.shared.Say;

/** One request for a form: its chase history, and chasing it. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormRequests requests;

    @Inject
    private transient FormReturns returns;

    private String number;
    private long id;
    private String contactName;
    private String contactEmail;
    private String reason;
    private transient RequestListed listed;

    public void load() {
        contactName = getListed().contactName();
        contactEmail = getListed().contactEmail();
    }

    public RequestListed getListed() {
        if (listed == null) {
            listed = requests.ofCase(of()).stream().filter(r -> r.id() == id).findFirst().orElseThrow(NotFound::new);
        }
        return listed;
    }

    public List<RequestEvent> getHistory() {
        return requests.history(of(), id);
    }

    public String remind() {
        requests.remind(of(), id);
        return done("A reminder is on its way.");
    }

    public String sendAgain() {
        requests.sendAgain(of(), id, contactName, contactEmail);
        return done("The request was sent again. Links sent before no longer work.");
    }

    public String cancel() {
        requests.cancel(of(), id, reason);
        return done("The request is cancelled. Its links no longer work, and the agency is told.");
    }

    public String nil() {
        returns.returnNil(of(), id);
        return done("Recorded: the agency did not know the child.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/cases/request?faces-redirect=true&case=" + number + "&request=" + id;
    }

    private CaseNumber of() {
        return CaseNumber.parse(number);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
