package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.access.PanelSettings;

/** The time limits and local rules of one panel, or of all. */
@Named
@RequestScoped
public class PanelSettingsPage {

    @Inject
    private PanelSettings settings;

    private String panel;

    public List<PanelSettings.Value> getValues() {
        return settings.list(panel);
    }

    public String getWhose() {
        return panel == null || panel.isBlank() ? "all panels" : panel;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel == null || panel.isBlank() ? null : panel;
    }
}
