package org.cdop.web.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.quality.Completeness;
import org.cdop.quality.ConsistencyRules;
import org.cdop.quality.Quality;

/** How well what is known of one case goes together, and how complete its forms are. */
@Named
@RequestScoped
public class QualityPage {

    @Inject
    private Quality quality;

    @Inject
    private ConsistencyRules rules;

    private String number;
    private List<Completeness> forms;

    public List<Completeness> getForms() {
        forms = forms == null ? quality.completeness(CaseNumber.parse(number)) : forms;
        return forms;
    }

    public Completeness getTogether() {
        return Completeness.together(getForms());
    }

    public long getOwed() {
        return quality.owed(CaseNumber.parse(number));
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
}
