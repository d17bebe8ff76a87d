package org.cdop.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.casefile.CaseFile;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.DeathFacts;
import org.cdop.casefile.FactChoices;
import org.cdop.casefile.FactCorrections;
import org.cdop.web.shared.Say;

/** Corrects the facts of the death that tables are made of, after acceptance, with the reason. */
@Named
@ViewScoped
public class FactsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FactCorrections corrections;

    @Inject
    private transient CaseBar bar;

    private String number;
    private final Map<String, String> told = new LinkedHashMap<>();
    private List<String> criteria = new ArrayList<>();
    private Integer gestation;
    private Integer weight;
    private String reason;
    private long seen;

    /** What is held so far; what another coordinator corrects after this is not overwritten. */
    public void load() {
        CaseFile file = bar.of(number).file();
        DeathFacts facts = file.facts();
        seen = file.version();
        told.put("area", facts.localAuthority());
        told.put("ethnicity", facts.ethnicity());
        told.put("place", facts.placeOfDeath());
        told.put("expected", facts.expected());
        told.put("event", facts.event());
        gestation = facts.gestationWeeks();
        weight = facts.birthWeightG();
        criteria = new ArrayList<>(facts.jarCriteria().isEmpty() ? List.of() : List.of(facts.jarCriteria().split(";")));
    }

    public String correct() {
        corrections.correct(CaseNumber.parse(number), seen, new DeathFacts(fact("area"), fact("ethnicity"), gestation, weight,
            fact("place"), fact("expected"), fact("event"), String.join(";", criteria), null), reason);
        Say.done("The correction is saved, with its reason.");
        bar.forget();
        return "/cases/case?faces-redirect=true&case=" + number;
    }

    private String fact(String name) {
        String value = told.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public FactChoices getChoices() {
        return corrections.choices();
    }

    public Map<String, String> getTold() {
        return told;
    }

    public List<String> getCriteria() {
        return criteria;
    }

    public void setCriteria(List<String> criteria) {
        this.criteria = criteria;
    }

    public Integer getGestation() {
        return gestation;
    }

    public void setGestation(Integer gestation) {
        this.gestation = gestation;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
