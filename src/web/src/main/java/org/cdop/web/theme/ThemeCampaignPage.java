package org.cdop.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.cdop.theme.ThemeWork;
import org.cdop.web.shared.Say;

/** What the panel does about a theme; one campaign is entered. */
@Named
@RequestScoped
public class ThemeCampaignPage {

    @Inject
    private ThemeWork work;

    private String panel;
    private String what;
    private String place;
    private LocalDate from;
    private LocalDate until;

    public String enter(String theme) {
        work.enter(theme, panel, what, from, until, place);
        Say.done("The campaign is entered and marked on the trend.");
        return "/themes/theme?faces-redirect=true&theme=" + theme;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
