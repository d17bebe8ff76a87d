package org.cdop.web.analysis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.cdop.analysis.Analyses;
import org.cdop.analysis.Factor;
import org.cdop.analysis.FactorCode;
import org.cdop.analysis.FactorDomain;
import org.cdop.analysis.Influence;
import org.cdop.sql.RuleBroken;

/** A factor being named: from the list of its domain, or in the panel's own words. */
@Named
@RequestScoped
public class FactorChoice {

    private static final String OWN_WORDS = "own-";

    @Inject
    private Analyses analyses;

    private String code;
    private String words;
    private Integer grade;
    private boolean modifiable;
    private String evidence;

    /** The scheme's list by domain, each with a place for own words. */
    public List<SelectItem> getItems() {
        List<FactorCode> codes = analyses.codes();
        List<SelectItem> groups = new ArrayList<>();
        for (FactorDomain domain : FactorDomain.values()) {
            List<SelectItem> items = new ArrayList<>();
            codes.stream().filter(c -> c.domain() == domain).forEach(c -> items.add(new SelectItem(c.code(), c.factor())));
            items.add(new SelectItem(OWN_WORDS + domain.name(), "another factor, in our own words"));
            groups.add(new SelectItemGroup(domain.name() + ": " + domain.label(), null, false, items.toArray(SelectItem[]::new)));
        }
        return groups;
    }

    Factor factor(List<FactorCode> codes) {
        if (code == null || grade == null) {
            throw new RuleBroken("Choose the factor and its grade.");
        }
        if (code.startsWith(OWN_WORDS)) {
            return new Factor(Factor.SCHEME, FactorDomain.valueOf(code.substring(OWN_WORDS.length())), null, words,
                Influence.of(grade), modifiable, evidence);
        }
        FactorCode chosen = codes.stream().filter(c -> c.code().equals(code)).findFirst()
            .orElseThrow(() -> new RuleBroken("Choose a factor from the list."));
        String named = words == null || words.isBlank() ? chosen.factor() : chosen.factor() + ": " + words.strip();
        return new Factor(chosen.scheme(), chosen.domain(), chosen.code(), named, Influence.of(grade), modifiable, evidence);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }

    public boolean isModifiable() {
        return modifiable;
    }

    public void setModifiable(boolean modifiable) {
        this.modifiable = modifiable;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
