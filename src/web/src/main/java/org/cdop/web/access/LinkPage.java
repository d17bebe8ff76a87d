package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cdop.access.OneTimeLinks;

/** What a one-time link opens: the making of the first administrator, or the setting of a password. */
@Named
@RequestScoped
public class LinkPage {

    @Inject
    private OneTimeLinks links;

    private String fullName;
    private String name;
    private String password;
    private String whose;

    public String getLink() {
        return outside().getRequestParameterMap().get("link");
    }

    public boolean isFirstAlive() {
        return links.open(getLink(), "first-administrator").isPresent();
    }

    public boolean isPasswordAlive() {
        return !getWhose().isEmpty();
    }

    public String getWhose() {
        whose = whose == null ? links.open(getLink(), "set-password").orElse("") : whose;
        return whose;
    }

    public void makeFirst() throws IOException {
        links.makeFirstAdministrator(getLink(), name, fullName, password);
        toSignIn();
    }

    public void choosePassword() throws IOException {
        links.setPassword(getLink(), password);
        toSignIn();
    }

    private static void toSignIn() throws IOException {
        outside().redirect("/sign-in?changed=true");
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
