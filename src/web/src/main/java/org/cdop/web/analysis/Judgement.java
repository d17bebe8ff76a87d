package org.cdop.web.analysis;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.cdop.analysis.Analyses;
import org.cdop.analysis.Analysis;
import org.cdop.analysis.CategoryOfDeath;
import org.cdop.analysis.Conclusion;
import org.cdop.analysis.Factor;
import org.cdop.analysis.FactorDomain;
import org.cdop.analysis.Influence;
import org.cdop.casefile.CaseNumber;
import org.cdop.role.Role;
import org.cdop.web.shared.Recognisable;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** What is judged of a case: factors, categories, conclusion, issues and learning. Stands on the analysis page and at the meeting. */
@Named
@ViewScoped
public class Judgement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Analyses analyses;

    @Inject
    private transient FactorChoice choice;

    @Inject
    private transient Recognisable recognisable;

    @Inject
    private transient Me me;

    private String number;
    private long meeting;
    private transient Analysis open;
    private Long seen;
    private List<String> ticked;
    private Integer primary;
    private String overrideWhy;
    private String conclusion;
    private String insufficientWhy;
    private String issue;
    private String learning;

    public Analysis getOpen() {
        if (open == null) {
            open = analyses.open(of());
            seen = seen == null ? Long.valueOf(open.form().version()) : seen;
        }
        return open;
    }

    public boolean isWritable() {
        return getOpen().mayWrite();
    }

    public boolean isChairing() {
        return me.may(Role.CHAIR) || me.may(Role.MEMBER);
    }

    public FactorDomain[] getDomains() {
        return FactorDomain.values();
    }

    public Influence[] getGrades() {
        return Influence.values();
    }

    public CategoryOfDeath[] getCategories() {
        return CategoryOfDeath.values();
    }

    public Conclusion[] getConclusions() {
        return Conclusion.values();
    }

    public void addFactor() {
        Factor factor = choice.factor(analyses.codes());
        analyses.addFactor(of(), factor);
        recognisable.warn(number, factor.factor(), factor.evidence());
        there("“" + factor.factor() + "” is added.", "factors");
    }

    public void removeFactor(long id) {
        analyses.removeFactor(of(), id);
        there("The factor is taken out.", "factors");
    }

    public void categorise() {
        analyses.categorise(of(), seen(), ticked.stream().map(n -> CategoryOfDeath.of(Integer.parseInt(n))).collect(Collectors.toList()));
        there("The categories are saved.", "categories");
    }

    public void override() {
        analyses.overridePrimary(of(), seen(), CategoryOfDeath.of(primary), overrideWhy);
        there("The primary category is set, with the chair’s reason.", "categories");
    }

    public void conclude() {
        analyses.conclude(of(), seen(), Conclusion.of(conclusion), insufficientWhy);
        there("The conclusion is saved.", "conclusion");
    }

    public void addIssue() {
        analyses.addPoint(of(), true, issue);
        recognisable.warn(number, issue);
        there("The issue is added.", "learning");
    }

    public void addLearning() {
        analyses.addPoint(of(), false, learning);
        recognisable.warn(number, learning);
        there("The learning point is added.", "learning");
    }

    public void removePoint(long id) {
        analyses.removePoint(of(), id);
        there("It is taken out.", "learning");
    }

    private void there(String sentence, String section) {
        Say.done(sentence);
        Place.go(number, meeting, section);
    }

    /** The version of the form that the page showed, however often it was sent since. */
    private long seen() {
        return seen == null ? getOpen().form().version() : seen;
    }

    private CaseNumber of() {
        return CaseNumber.parse(number);
    }

    public List<String> getTicked() {
        if (ticked == null) {
            ticked = getOpen().form().categories().ticked().stream().map(c -> String.valueOf(c.number())).collect(Collectors.toList());
        }
        return ticked;
    }

    public void setTicked(List<String> ticked) {
        this.ticked = ticked == null ? List.of() : ticked;
    }

    public String getConclusion() {
        return conclusion == null && getOpen().form().conclusion() != null ? getOpen().form().conclusion().code() : conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public String getInsufficientWhy() {
        return insufficientWhy == null ? getOpen().form().insufficientWhy() : insufficientWhy;
    }

    public void setInsufficientWhy(String insufficientWhy) {
        this.insufficientWhy = insufficientWhy;
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

    public Integer getPrimary() {
        return primary;
    }

    public void setPrimary(Integer primary) {
        this.primary = primary;
    }

    public String getOverrideWhy() {
        return overrideWhy;
    }

    public void setOverrideWhy(String overrideWhy) {
        this.overrideWhy = overrideWhy;
    }

    public String getIssue() {
        return issue;
    }

    public void setIssue(String issue) {
        this.issue = issue;
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(String learning) {
        this.learning = learning;
    }
}
