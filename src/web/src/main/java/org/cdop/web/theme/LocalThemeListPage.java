package org.cdop.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.cdop.casefile.CaseNumber;
import org.cdop.role.Role;
import org.cdop.theme.LocalTheme;
import org.cdop.theme.LocalThemes;
import org.cdop.web.shared.Me;

/** Local themes with their editions, and the cases that one takes now. */
@Named
@RequestScoped
public class LocalThemeListPage {

    @Inject
    private LocalThemes themes;

    @Inject
    private Me me;

    private List<LocalTheme> all;
    private List<CaseNumber> cases;

    /** Refuses before anything is shown. */
    public void load() {
        getAll();
        if (isAsked()) {
            cases = themes.cases(Long.parseLong(given().get("id")), Integer.parseInt(given().getOrDefault("edition", "")));
        }
    }

    public List<LocalTheme> getAll() {
        all = all == null ? themes.list() : all;
        return all;
    }

    public boolean isAsked() {
        return given().getOrDefault("id", "").matches("[0-9]{1,18}") && given().getOrDefault("edition", "").matches("[0-9]{1,6}");
    }

    public LocalTheme getOpen() {
        return getAll().stream().filter(t -> String.valueOf(t.id()).equals(given().get("id")) && String.valueOf(t.edition()).equals(given().get("edition")))
            .findFirst().orElse(null);
    }

    public List<CaseNumber> getCases() {
        return cases;
    }

    /** The latest edition of a theme can be changed by whoever leads its panel. */
    public boolean isChangeable(LocalTheme theme) {
        return me.may(Role.LEAD) && getAll().stream().noneMatch(t -> t.id() == theme.id() && t.edition() > theme.edition());
    }

    private static Map<String, String> given() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
