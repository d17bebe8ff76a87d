package org.cdop.web.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cdop.casefile.CaseNumber;
import org.cdop.quality.CheckedCase;
import org.cdop.quality.Completeness;
import org.cdop.quality.ConsistencyRule;
import org.cdop.quality.ConsistencyRules;
import org.cdop.quality.Quality;

/** What does not go well together in cases, and how complete the forms are: of one case, or of all. */
@Named
@RequestScoped
public class QualityPage {

    @Inject
    private Quality quality;

    @Inject
    private ConsistencyRules rules;

    private String number;
    private String show;
    private List<CheckedCase> cases;
    private Map<String, List<ConsistencyRule>> broken;

    /** What was found in one case, for any page on which its analysis is filled. */
    public List<ConsistencyRule> of(String theCase) {
        broken = broken == null ? new TreeMap<>() : broken;
        return broken.computeIfAbsent(theCase, n -> quality.of(CaseNumber.parse(n)));
    }

    public List<Completeness> getForms() {
        return number == null ? quality.completeness() : quality.completeness(CaseNumber.parse(number));
    }

    /** Open cases, or those that are completed. */
    public List<CheckedCase> getCases() {
        cases = cases == null ? quality.ofAll(!"completed".equals(show)) : cases;
        return cases;
    }

    public int getRules() {
        return rules.all().size();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
