package org.cdop.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.cdop.theme.ThemeOwner;
import org.cdop.theme.ThemeOwners;
import org.cdop.web.shared.Say;

/** Who carries the work on themes; one is named. */
@Named
@RequestScoped
public class ThemeOwnerPage {

    @Inject
    private ThemeOwners owners;

    private List<ThemeOwner> all;
    private String panel;
    private String owner;
    private LocalDate since;

    /** The owners of a theme in the person's panels. */
    public List<ThemeOwner> of(String theme) {
        all = all == null ? owners.list() : all;
        return all.stream().filter(o -> o.theme().equals(theme)).toList();
    }

    public String name(String theme) {
        owners.name(theme, panel, owner, since);
        Say.done("The owner is named.");
        return "/themes/theme?faces-redirect=true&theme=" + theme;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
