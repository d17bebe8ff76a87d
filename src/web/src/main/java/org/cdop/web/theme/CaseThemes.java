package org.cdop.web.theme;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.theme.Membership;
import org.cdop.theme.Themes;
import org.cdop.web.shared.Say;

/** The themes of one case, on its learning page and at the meeting that decides it. */
@Named
@ViewScoped
public class CaseThemes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Themes themes;

    private String theme;
    private String why;
    private transient List<Membership> found;

    public List<Membership> of(String number) {
        found = found == null ? themes.of(CaseNumber.parse(number)) : found;
        return found;
    }

    public void confirm(String number, String code, String back) throws IOException {
        decide(number, code, true, null, back);
    }

    public void reject(String number, String back) throws IOException {
        decide(number, theme, false, why, back);
    }

    private void decide(String number, String code, boolean belongs, String reason, String back) throws IOException {
        themes.decide(CaseNumber.parse(number), code, belongs, reason);
        Say.done(belongs ? "The theme is confirmed." : "The theme is rejected.");
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.getExternalContext().redirect(back + "#themes");
        faces.responseComplete();
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
