package org.cdop.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.Statistics;
import org.cdop.theme.Campaign;
import org.cdop.theme.Effect;
import org.cdop.theme.ThemeLine;
import org.cdop.theme.ThemeWork;
import org.cdop.theme.Themes;
import org.cdop.web.shared.Say;

/** What may be entered for a theme; a campaign or an effect that was entered by mistake is taken out. */
@Named
@ViewScoped
public class ThemeEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Themes themes;
    @Inject
    private transient ThemeWork work;
    @Inject
    private transient Statistics statistics;

    private transient List<Campaign> campaigns;
    private transient List<Effect> effects;
    private String theme;

    /** Refuses before anything is shown. */
    public void load() {
        getPanels();
        getOpen();
    }

    public ThemeLine getOpen() {
        return themes.theme(theme);
    }

    /** The panels whose work the person may enter. */
    public List<PanelChoice> getPanels() {
        List<String> mine = work.panels();
        return statistics.panels().stream().filter(p -> mine.contains(p.code())).toList();
    }

    public List<Campaign> getCampaigns() {
        campaigns = campaigns == null ? work.campaigns(theme, null) : campaigns;
        return campaigns;
    }

    public List<Effect> getEffects() {
        effects = effects == null ? work.effects(theme, null) : effects;
        return effects;
    }

    public String removeCampaign(long id) {
        work.removeCampaign(id);
        return done("The campaign is taken out.");
    }

    public String removeEffect(long id) {
        work.removeEffect(id);
        return done("The effect is taken out.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/themes/theme?faces-redirect=true&theme=" + theme;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
