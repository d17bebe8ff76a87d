package org.cdop.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.Statistics;
import org.cdop.theme.Campaign;
import org.cdop.theme.Effect;
import org.cdop.theme.ThemeLine;
import org.cdop.theme.ThemeWork;
import org.cdop.theme.Themes;
import org.cdop.web.shared.Say;

/** A campaign or an effect is entered for a theme. */
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
    private String panel;
    private String text;
    private String more;
    private LocalDate from;
    private LocalDate until;

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

    public String enterCampaign() {
        work.enter(theme, panel, text, from, until, more);
        return done("The campaign is entered and marked on the trend.");
    }

    public String recordEffect() {
        work.record(theme, panel, text, more, from);
        return done("The effect is recorded.");
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

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
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
