package org.cdop.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.learning.ActionFilter;
import org.cdop.learning.ActionLine;
import org.cdop.learning.Actions;
import org.cdop.learning.RecommendationLine;
import org.cdop.learning.Recommendations;
import org.cdop.learning.Theme;

/** Lists of actions and of recommendations; what is looked for stands in the address. */
@Named
@RequestScoped
public class LearningListPage {

    @Inject
    private Actions actions;

    @Inject
    private Recommendations recommendations;

    private String state = "open";
    private String theme;
    private String owner;
    private String letter;
    private List<ActionLine> found;
    private List<RecommendationLine> recommended;

    public List<ActionLine> getFound() {
        found = found == null ? actions.list(new ActionFilter(state, null, theme, owner)) : found;
        return found;
    }

    public List<RecommendationLine> getRecommended() {
        recommended = recommended == null ? recommendations.list(null, theme, letter) : recommended;
        return recommended;
    }

    public List<Theme> getThemes() {
        return actions.themes();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
