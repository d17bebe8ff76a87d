package org.cdop.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cdop.casefile.CaseNumber;
import org.cdop.theme.LocalRule;
import org.cdop.theme.LocalTheme;
import org.cdop.theme.LocalThemes;
import org.cdop.web.shared.Say;

/** A local theme is made or changed: conditions are chosen, the cases that they take are shown, then it is saved. */
@Named
@ViewScoped
public class LocalThemePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LocalThemes themes;

    private transient LocalThemes.Offered offered;
    private transient List<CaseNumber> taken;
    private transient List<LocalTheme> editions;
    private long id;
    private int seen;
    private String panel;
    private String name;
    private LocalChoice choice = new LocalChoice();

    /** Opens the form; a theme that is to be changed shows what was chosen last. */
    public void load() {
        getOffered();
        if (id != 0) {
            LocalTheme latest = getEditions().stream().findFirst().orElseThrow(org.cdop.sql.NotFound::new);
            seen = latest.edition();
            panel = latest.panel();
            name = latest.name();
            choice = LocalChoice.of(latest.chosen());
        }
    }

    public LocalThemes.Offered getOffered() {
        offered = offered == null ? themes.offered() : offered;
        return offered;
    }

    public List<Map.Entry<String, String>> entries(Map<String, String> some) {
        return new ArrayList<>(some.entrySet());
    }

    public List<LocalTheme> getEditions() {
        editions = editions == null ? themes.list().stream().filter(t -> t.id() == id).toList() : editions;
        return editions;
    }

    public List<String> getPanels() {
        return themes.panels();
    }

    public void look() {
        taken = themes.taken(panel, rule());
    }

    public String save() {
        if (id == 0) {
            themes.make(panel, name, rule());
        } else {
            themes.change(id, seen, rule());
        }
        Say.done("The local theme is saved.");
        return "/themes/local?faces-redirect=true";
    }

    private LocalRule rule() {
        return choice.rule();
    }

    public List<CaseNumber> getTaken() {
        return taken;
    }

    public LocalChoice getChoice() {
        return choice;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
