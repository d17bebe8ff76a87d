package org.cdop.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signing in. A wrong name, a wrong password and a locked account are answered alike. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    private String name;
    private String password;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        HttpServletResponse response = (HttpServletResponse) outside.getResponse();
        AuthenticationStatus status = security.authenticate((HttpServletRequest) outside.getRequest(), response,
            AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            outside.redirect(getGoTo());
            faces.responseComplete();
        } else if (response.getStatus() < 500) {
            outside.setResponseStatus(200);
            Say.wrong("signIn:name", "The sign-in name or the password is not right, or the account is closed for now");
        }
    }

    /** The page that was asked for before sign-in. */
    public String getGoTo() {
        return ReturnPath.local(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("return"));
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
