package org.cdop.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cdop.sql.RuleBroken;

/** The child who died: identity and dates, seen only by that panel's coordinators. */
@Entity
@Table(name = "child")
public class Child {

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Version
    private long version;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "other_names")
    private String otherNames;

    @Column(name = "nhs_number")
    private String nhsNumber;

    @Column(name = "nhs_absent")
    private String nhsAbsent;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Column(name = "born_time")
    private LocalTime bornTime;

    @Column(name = "died_on")
    private LocalDate diedOn;

    @Column(name = "died_time")
    private LocalTime diedTime;

    private String address;

    private String postcode;

    private String school;

    private String gp;

    protected Child() {
    }

    /** The child of a case as the accepted notification tells. */
    public Child(long caseId, Identity identity) {
        this.caseId = caseId;
        become(identity);
    }

    /** What was told of the child was wrong: the correction stands with its reason in the case's history. */
    public void corrected(Identity identity) {
        become(identity);
    }

    private void become(Identity told) {
        if (told.diedOn().isBefore(told.bornOn())) {
            throw new RuleBroken("The date of death is before the date of birth. Check both.");
        }
        if (!AgeAtDeath.isUnder18(told.bornOn(), told.diedOn())) {
            throw new RuleBroken("Only a death before the 18th birthday is reviewed. Check the dates.");
        }
        familyName = told.familyName();
        givenNames = told.givenNames();
        otherNames = told.otherNames();
        nhsNumber = told.nhsNumber();
        nhsAbsent = told.nhsAbsent();
        bornOn = told.bornOn();
        bornTime = told.bornTime();
        diedOn = told.diedOn();
        diedTime = told.diedTime();
        address = told.address();
        postcode = told.postcode();
        school = told.school();
        gp = told.gp();
    }

    public Identity identity() {
        return new Identity(familyName, givenNames, otherNames, nhsNumber, nhsAbsent, bornOn, bornTime, diedOn, diedTime,
            address, postcode, school, gp);
    }

    public long caseId() {
        return caseId;
    }

    public long version() {
        return version;
    }

    public AgeAtDeath age() {
        return AgeAtDeath.between(bornOn, diedOn);
    }
}
