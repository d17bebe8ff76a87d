package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.access.Account;
import org.cdop.access.People;
import org.cdop.web.shared.Words;

/** The accounts, found by words. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private People people;

    private List<Account> found;

    public String getWords() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("q");
    }

    public List<Account> getPeople() {
        found = found == null ? people.list(getWords()) : found;
        return found;
    }

    /** “coordinator HULL” as people say it. */
    public String said(String held) {
        int space = held.indexOf(' ');
        return space < 0 ? Words.roleName(held) + " (all)" : Words.roleName(held.substring(0, space)) + " (" + held.substring(space + 1) + ")";
    }

    public String state(Account person) {
        return stateOf(person);
    }

    static String stateOf(Account person) {
        if (person.disabled() != null) {
            return "Switched off";
        }
        if (person.locked() != null) {
            return "Locked";
        }
        return person.hasPassword() ? "Active" : "No password yet";
    }
}
