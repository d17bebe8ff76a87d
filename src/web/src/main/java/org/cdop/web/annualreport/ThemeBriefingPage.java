package org.cdop.web.annualreport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.annualreport.ThemeBriefing;
import org.cdop.annualreport.ThemeBriefings;

/** One page on a theme, from a frozen or published report. */
@Named
@RequestScoped
public class ThemeBriefingPage {

    @Inject
    private ThemeBriefings briefings;

    private ThemeBriefing briefing;
    private String panel;
    private int year;
    private String theme;

    public ThemeBriefing getBriefing() {
        if (briefing == null) {
            briefing = briefings.open(panel, year, theme);
        }
        return briefing;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
