package org.cdop.web.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.quality.Completeness;
import org.cdop.quality.ConsistencyRules;
import org.cdop.quality.Quality;

/** How well what is known of one case goes together, and how complete its forms are. */
@Named
@ViewScoped
public class QualityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Quality quality;

    @Inject
    private transient ConsistencyRules rules;

    private String number;
    private transient List<Completeness> forms;

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
