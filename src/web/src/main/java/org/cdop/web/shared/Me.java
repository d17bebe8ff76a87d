package org.cdop.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The person at the screen: #{me.may('coordinator')} hides what they may not do; the service decides. */
@Named
@RequestScoped
public class Me {

    public String getName() {
        String name = outside().getRemoteUser();
        return name == null ? "" : name;
    }

    public String getFullName() {
        return getName();
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
