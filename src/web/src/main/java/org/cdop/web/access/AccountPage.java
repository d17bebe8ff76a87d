package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cdop.access.Account;
import org.cdop.access.Accounts;
import org.cdop.access.ApiToken;
import org.cdop.access.ApiTokens;
import org.cdop.access.HeldRole;
import org.cdop.access.MadeToken;
import org.cdop.web.shared.Say;

/** A person's own account: who they are, their password and their tokens. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private Accounts accounts;

    @Inject
    private ApiTokens apiTokens;

    @Inject
    private Clock clock;

    private Account mine;
    private List<ApiToken> tokens;
    private MadeToken made;
    private String old;
    private String wanted;
    private String tokenName;
    private int days = 90;

    public Account getMine() {
        mine = mine == null ? accounts.mine() : mine;
        return mine;
    }

    public List<HeldRole> getRoles() {
        return accounts.myRoles();
    }

    public List<ApiToken> getTokens() {
        tokens = tokens == null ? apiTokens.mine() : tokens;
        return tokens;
    }

    public String state(ApiToken token) {
        return token.revokedAt() != null ? "Revoked" : token.expiresAt().isBefore(clock.instant()) ? "Ended" : "Active";
    }

    public void changePassword() throws IOException {
        accounts.changePassword(old, wanted);
        FacesContext faces = FacesContext.getCurrentInstance();
        ((HttpServletRequest) faces.getExternalContext().getRequest()).getSession().invalidate();
        faces.getExternalContext().redirect("/sign-in?changed=true");
        faces.responseComplete();
    }

    public void makeToken() {
        made = apiTokens.make(tokenName, days);
        tokens = null;
        tokenName = null;
    }

    public void revoke(UUID id) {
        apiTokens.revoke(id);
        tokens = null;
        Say.done("The token is revoked. Programs that used it are refused from now on.");
    }

    public MadeToken getMade() {
        return made;
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return null;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
