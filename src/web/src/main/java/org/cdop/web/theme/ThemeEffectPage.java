package org.cdop.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.cdop.theme.ThemeWork;
import org.cdop.web.shared.Say;

/** What the work on a theme has changed; one effect is recorded. */
@Named
@RequestScoped
public class ThemeEffectPage {

    @Inject
    private ThemeWork work;

    private String panel;
    private String changed;
    private String evidence;
    private LocalDate measured;

    public String record(String theme) {
        work.record(theme, panel, changed, evidence, measured);
        Say.done("The effect is recorded.");
        return "/themes/theme?faces-redirect=true&theme=" + theme;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getChanged() {
        return changed;
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public LocalDate getMeasured() {
        return measured;
    }

    public void setMeasured(LocalDate measured) {
        this.measured = measured;
    }
}
