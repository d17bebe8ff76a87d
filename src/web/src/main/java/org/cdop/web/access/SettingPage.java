package org.cdop.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.cdop.access.PanelSettings;
import org.cdop.access.Setting;
import org.cdop.sql.NotFound;
import org.cdop.web.shared.Say;

/** One setting. */
@Named
@ViewScoped
public class SettingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PanelSettings settings;

    private String panel;
    private String name;
    private String value;

    public void load() {
        Setting asked = getSetting();
        value = settings.list(panel).stream().filter(row -> row.setting() == asked).findFirst().orElseThrow(NotFound::new).value();
    }

    public Setting getSetting() {
        return Arrays.stream(Setting.values()).filter(setting -> setting.name().equals(name)).findFirst().orElseThrow(NotFound::new);
    }

    public String save() {
        settings.set(getSetting(), panel, value);
        Say.done("The setting is changed.");
        return back();
    }

    public String reset() {
        settings.reset(getSetting(), panel);
        Say.done("The setting is back at its default.");
        return back();
    }

    private String back() {
        return "/panels/settings?faces-redirect=true" + (panel == null ? "" : "&panel=" + panel);
    }

    public String getWhose() {
        return panel == null ? "all panels" : panel;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel == null || panel.isBlank() ? null : panel;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
