package org.cdop.web.access;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.cdop.access.Account;
import org.cdop.access.HeldRole;
import org.cdop.access.Panels;
import org.cdop.access.People;
import org.cdop.web.shared.Say;

/** One account: who it belongs to, which roles it has, and whether it is open. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient People people;

    @Inject
    private transient Panels panels;

    private long id;
    private transient Account person;
    private String fullName;
    private String email;
    private String jobTitle;
    private String role;
    private String panel;
    private String link;

    public void load() {
        fullName = getPerson().fullName();
        email = person.email();
        jobTitle = person.jobTitle();
    }

    public Account getPerson() {
        person = person == null ? people.person(id) : person;
        return person;
    }

    public List<HeldRole> getRoles() {
        return people.roles(id);
    }

    public List<Panels.Listed> getPanels() {
        return panels.list();
    }

    public String getState() {
        return PeoplePage.stateOf(getPerson());
    }

    public void describe() {
        people.describe(id, fullName, email, jobTitle);
        done("The details are saved.");
    }

    public void give() {
        people.give(id, role, panel == null || panel.isBlank() ? null : panel);
        role = null;
        done("The role is given. It holds from the person’s next page.");
    }

    public void take(long held) {
        people.take(id, held);
        done("The role is taken away. It ends with the person’s next page.");
    }

    public void disable() {
        people.disable(id);
        done("The account is switched off. Its sessions and tokens have ended.");
    }

    public void enable() {
        people.enable(id);
        done("The account is switched on.");
    }

    public void unlock() {
        people.unlock(id);
        done("The account is open again.");
    }

    public void makeLink() {
        String base = System.getenv("CDOP_BASE_URL");
        if (base == null || base.isBlank()) {
            HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
            base = request.getRequestURL().toString().replaceFirst("/people/.*", "");
        }
        link = base + "/set-password?link=" + people.linkToSetPassword(id);
        person = null;
    }

    private void done(String sentence) {
        person = null;
        link = null;
        Say.done(sentence);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getLink() {
        return link;
    }
}
