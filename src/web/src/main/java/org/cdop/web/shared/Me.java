package org.cdop.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.access.Accounts;

/** The person at the screen: #{me.may('coordinator')} hides what they may not do; the service decides. */
@Named
@RequestScoped
public class Me {

    @Inject
    private Accounts accounts;

    private String fullName;

    public String getName() {
        String name = outside().getRemoteUser();
        return name == null ? "" : name;
    }

    public String getFullName() {
        if (fullName == null) {
            fullName = getName().isEmpty() || getName().startsWith("link:") ? "" : accounts.mine().fullName();
        }
        return fullName;
    }

    public boolean may(String role) {
        return outside().isUserInRole(role);
    }

    public boolean isSignedIn() {
        return outside().getRemoteUser() != null;
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
