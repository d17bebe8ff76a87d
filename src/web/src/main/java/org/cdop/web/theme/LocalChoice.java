package org.cdop.web.theme;

import java.io.Serializable;
import java.util.List;
import org.cdop.theme.LocalRule;

/** What is ticked on the form of a local theme. */
public class LocalChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private String match = "any";
    private String[] factors = {};
    private String[] circumstances = {};
    private String[] categories = {};
    private String[] answers = {};
    private Integer ageFrom;
    private Integer ageUntil;

    static LocalChoice of(LocalRule rule) {
        LocalChoice choice = new LocalChoice();
        choice.match = rule.all() ? "all" : "any";
        choice.factors = rule.factors().toArray(String[]::new);
        choice.circumstances = rule.circumstances().toArray(String[]::new);
        choice.categories = rule.categories().toArray(String[]::new);
        choice.answers = rule.answers().toArray(String[]::new);
        choice.ageFrom = rule.ageFrom();
        choice.ageUntil = rule.ageUntil();
        return choice;
    }

    LocalRule rule() {
        return new LocalRule(match.equals("all"), List.of(factors), List.of(circumstances), List.of(categories), ageFrom, ageUntil, List.of(answers));
    }

    public String getMatch() {
        return match;
    }

    public void setMatch(String match) {
        this.match = match;
    }

    public String[] getFactors() {
        return factors;
    }

    public void setFactors(String[] factors) {
        this.factors = factors;
    }

    public String[] getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(String[] circumstances) {
        this.circumstances = circumstances;
    }

    public String[] getCategories() {
        return categories;
    }

    public void setCategories(String[] categories) {
        this.categories = categories;
    }

    public String[] getAnswers() {
        return answers;
    }

    public void setAnswers(String[] answers) {
        this.answers = answers;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public Integer getAgeUntil() {
        return ageUntil;
    }

    public void setAgeUntil(Integer ageUntil) {
        this.ageUntil = ageUntil;
    }
}
