package org.cdop.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.cdop.learning.ActionFilter;
import org.cdop.learning.ActionLine;
import org.cdop.learning.Actions;
import org.cdop.learning.RecommendationLine;
import org.cdop.learning.Recommendations;
import org.cdop.role.Role;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.Statistics;
import org.cdop.theme.Campaign;
import org.cdop.theme.Effect;
import org.cdop.theme.FactorPair;
import org.cdop.theme.ThemeLine;
import org.cdop.theme.ThemeWork;
import org.cdop.theme.Themes;
import org.cdop.theme.TrendYear;
import org.cdop.web.shared.Me;

/** One theme: how it went, what occurs with it, what it led to and what that changed. What is asked stands in the address. */
@Named
@RequestScoped
public class ThemePage {

    private static final List<Integer> WINDOWS = List.of(1, 3, 5);

    @Inject
    private Themes themes;
    @Inject
    private ThemeWork work;
    @Inject
    private Actions actions;
    @Inject
    private Recommendations recommendations;
    @Inject
    private Statistics statistics;
    @Inject
    private Me me;

    private ThemeLine theme;
    private Shown shown;

    /** What the page shows, asked once. */
    public record Shown(List<TrendYear> trend, List<FactorPair> pairs, List<Campaign> campaigns, List<Effect> effects,
                        List<ActionLine> actions, List<RecommendationLine> recommendations) {
    }

    /** Refuses before anything is shown: a theme or a panel that is not there is not found. */
    public void load() {
        getShown();
    }

    public ThemeLine getTheme() {
        theme = theme == null ? themes.theme(asked("theme")) : theme;
        return theme;
    }

    public Shown getShown() {
        if (shown == null) {
            String code = getTheme().definition().code();
            String panel = asked("panel").isEmpty() ? null : asked("panel");
            shown = new Shown(work.trend(code, getWindow(), panel), work.pairs(code, panel), work.campaigns(code, panel), work.effects(code, panel),
                actions.list(new ActionFilter("all", panel, code, null)), recommendations.list(panel, code, null));
        }
        return shown;
    }

    /** Years pooled: 3 where the address names none that can be had. */
    public int getWindow() {
        return WINDOWS.stream().filter(w -> String.valueOf(w).equals(asked("window"))).findFirst().orElse(3);
    }

    public List<Integer> getWindows() {
        return WINDOWS;
    }

    public List<PanelChoice> getPanels() {
        return statistics.panels();
    }

    /** Whether the person works on themes: sees which cases are proposed, enters campaigns and effects. */
    public boolean isKeeper() {
        return me.may(Role.COORDINATOR) || me.may(Role.LEAD);
    }

    public String asked(String name) {
        Map<String, String> given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return given.getOrDefault(name, "").strip();
    }
}
