package org.cdop.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is known of the death beside who the child was: the facts that tables join by and forms are chosen by. What was
 * not told is {@code null}; codes are those of the import contract and the forms.
 */
@Embeddable
public class DeathFacts {

    @Column(name = "local_authority")
    private String localAuthority;

    private String ethnicity;

    @Column(name = "gestation_weeks")
    private Integer gestationWeeks;

    @Column(name = "birth_weight_g")
    private Integer birthWeightG;

    @Column(name = "place_of_death")
    private String placeOfDeath;

    private String expected;

    private String event;

    @Column(name = "jar_criteria")
    private String jarCriteria = "";

    @Column(name = "scope_reason")
    private String scopeReason;

    protected DeathFacts() {
    }

    /**
     * The facts as the accepted notification tells them.
     *
     * @param jarCriteria codes of the criteria for a joint agency response that are met, separated by semicolons
     */
    public DeathFacts(String localAuthority, String ethnicity, Integer gestationWeeks, Integer birthWeightG,
                      String placeOfDeath, String expected, String event, String jarCriteria, String scopeReason) {
        this.localAuthority = localAuthority;
        this.ethnicity = ethnicity;
        this.gestationWeeks = gestationWeeks;
        this.birthWeightG = birthWeightG;
        this.placeOfDeath = placeOfDeath;
        this.expected = expected;
        this.event = event;
        this.jarCriteria = jarCriteria == null ? "" : jarCriteria;
        this.scopeReason = scopeReason;
    }

    DeathFacts inScopeBecause(String reason) {
        return new DeathFacts(localAuthority, ethnicity, gestationWeeks, birthWeightG, placeOfDeath, expected, event, jarCriteria, reason);
    }

    public String localAuthority() {
        return localAuthority;
    }

    public String ethnicity() {
        return ethnicity;
    }

    public Integer gestationWeeks() {
        return gestationWeeks;
    }

    public Integer birthWeightG() {
        return birthWeightG;
    }

    public String placeOfDeath() {
        return placeOfDeath;
    }

    public String expected() {
        return expected;
    }

    /** The kind of death that it first appeared to be: a code of the legacy list; binds nobody. */
    public String event() {
        return event;
    }

    public String jarCriteria() {
        return jarCriteria;
    }

    public String scopeReason() {
        return scopeReason;
    }
}
