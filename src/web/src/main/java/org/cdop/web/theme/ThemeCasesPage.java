package org.cdop.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.sql.NotFound;
import org.cdop.theme.Membership;
import org.cdop.theme.ThemeLine;
import org.cdop.theme.Themes;
import org.cdop.web.shared.Say;

/** The cases that a theme's rule proposes, by number alone, and what was decided on each. */
@Named
@ViewScoped
public class ThemeCasesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Themes themes;

    private String theme;
    private String number;
    private String why;
    private transient List<Membership> cases;

    /** Refuses before anything is shown. */
    public void load() {
        getCases();
    }

    public ThemeLine getOpen() {
        return themes.theme(theme);
    }

    public List<Membership> getCases() {
        cases = cases == null ? themes.cases(theme, null) : cases;
        return cases;
    }

    /** The cases that are not rejected, by number. */
    public List<String> getNumbers() {
        return getCases().stream().filter(m -> !Boolean.FALSE.equals(m.belongs())).map(m -> m.number().toString()).toList();
    }

    public long getWaiting() {
        return getCases().stream().filter(Membership::isOpen).count();
    }

    public String confirm(String one) {
        return decided(one, true, null);
    }

    public String reject() {
        return decided(number, false, why);
    }

    public String add() {
        try {
            return decided(number, true, why);
        } catch (NotFound unknown) {
            Say.wrong("add:number", "No case of your panels has this number. It is written as in HULL/2026-014");
            return null;
        }
    }

    private String decided(String one, boolean belongs, String reason) {
        themes.decide(CaseNumber.parse(one), theme, belongs, reason);
        Say.done("Case " + one + " is " + (belongs ? "confirmed." : "rejected."));
        return "/themes/cases?faces-redirect=true&theme=" + theme;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? null : number.strip();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
