package org.cdop.web.learning;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.learning.ActionLine;
import org.cdop.learning.Actions;
import org.cdop.learning.Agreed;
import org.cdop.learning.RecommendationLine;
import org.cdop.learning.Recommendations;
import org.cdop.learning.Recommended;
import org.cdop.learning.Theme;
import org.cdop.web.shared.Recognisable;
import org.cdop.web.shared.Say;

/** Recommendations and actions of one case: on its learning page, and at the meeting. */
@Named
@ViewScoped
public class CaseLearning implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Recommendations recommendations;

    @Inject
    private transient Actions actions;

    @Inject
    private transient Recognisable recognisable;

    private String number;
    private long meeting;
    private String text;
    private String level = "local";
    private String addressee;
    private String address;
    private String theme;
    private String action;
    private String owner;
    private LocalDate dueOn;
    private Long recommendationId;
    private String actionTheme;

    public List<RecommendationLine> getRecommendations() {
        return recommendations.of(CaseNumber.parse(number));
    }

    public List<ActionLine> getActions() {
        return actions.of(CaseNumber.parse(number));
    }

    public List<Theme> getThemes() {
        return actions.themes();
    }

    public void recommend() throws IOException {
        recommendations.recommend(CaseNumber.parse(number), new Recommended(text, level, addressee, address, theme));
        recognisable.warn(number, text);
        there("The recommendation is recorded.");
    }

    public void removeRecommendation(long id) throws IOException {
        recommendations.remove(CaseNumber.parse(number), id);
        there("The recommendation is taken out.");
    }

    public void agree() throws IOException {
        actions.agree(CaseNumber.parse(number), new Agreed(action, owner, dueOn, recommendationId, actionTheme));
        recognisable.warn(number, action);
        there("The action is agreed.");
    }

    public void removeAction(long id) throws IOException {
        actions.remove(CaseNumber.parse(number), id);
        there("The action is taken out.");
    }

    private void there(String sentence) throws IOException {
        Say.done(sentence);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.getExternalContext().redirect(meeting == 0 ? "/cases/learning?case=" + number
            : "/meetings/decide?meeting=" + meeting + "&case=" + number + "#recommendations");
        faces.responseComplete();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Long getRecommendationId() {
        return recommendationId;
    }

    public void setRecommendationId(Long recommendationId) {
        this.recommendationId = recommendationId;
    }

    public String getActionTheme() {
        return actionTheme;
    }

    public void setActionTheme(String actionTheme) {
        this.actionTheme = actionTheme;
    }
}
