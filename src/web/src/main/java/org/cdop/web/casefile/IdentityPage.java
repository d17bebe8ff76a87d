package org.cdop.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cdop.casefile.CaseFiles;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Child;
import org.cdop.casefile.Identity;
import org.cdop.form.NhsNumber;
import org.cdop.form.Postcode;
import org.cdop.form.TimeOfDay;
import org.cdop.sql.RuleBroken;
import org.cdop.web.shared.Say;
import org.cdop.web.shared.Words;

/** Corrects who the child was, after acceptance, with the reason. */
@Named
@ViewScoped
public class IdentityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseFiles files;

    @Inject
    private transient CaseBar bar;

    private String number;
    private String familyName;
    private String givenNames;
    private String otherNames;
    private String nhsNumber;
    private String nhsAbsent;
    private LocalDate bornOn;
    private String bornTime;
    private LocalDate diedOn;
    private String diedTime;
    private String address;
    private String postcode;
    private String school;
    private String gp;
    private String sex;
    private String reason;
    private long seen;

    /** What is known so far; what another coordinator corrects after this is not overwritten. */
    public void load() {
        Child child = bar.of(number).child();
        Identity now = child.identity();
        seen = child.version();
        sex = bar.of(number).file().sex();
        familyName = now.familyName();
        givenNames = now.givenNames();
        otherNames = now.otherNames();
        nhsNumber = Words.nhsNumber(now.nhsNumber());
        nhsAbsent = now.nhsAbsent();
        bornOn = now.bornOn();
        bornTime = Words.time(now.bornTime());
        diedOn = now.diedOn();
        diedTime = Words.time(now.diedTime());
        address = now.address();
        postcode = now.postcode();
        school = now.school();
        gp = now.gp();
    }

    public String correct() {
        boolean numbered = nhsNumber != null && !nhsNumber.isBlank();
        if (!numbered && (nhsAbsent == null || nhsAbsent.isBlank())) {
            throw new RuleBroken("Enter the NHS number, or choose why there is none.");
        }
        String digits = numbered ? NhsNumber.parse(nhsNumber).orElseThrow(() -> new RuleBroken(
            "This is not an NHS number: its last digit does not fit the others. Check it against the record.")).digits() : null;
        files.correctIdentity(CaseNumber.parse(number), seen, new Identity(familyName, givenNames, otherNames, digits,
            numbered ? null : nhsAbsent, bornOn, time(bornTime), diedOn, time(diedTime), address, postcode(), school, gp), sex, reason);
        Say.done("The correction is saved, with its reason.");
        bar.forget();
        return "/cases/case?faces-redirect=true&case=" + number;
    }

    private String postcode() {
        return postcode == null || postcode.isBlank() ? null
            : Postcode.parse(postcode).orElseThrow(() -> new RuleBroken("This is not a UK postcode. Check it, or leave it blank.")).text();
    }

    private static LocalTime time(String text) {
        return text == null || text.isBlank() ? null : TimeOfDay.parse(text)
            .orElseThrow(() -> new RuleBroken("Enter a time such as 09:30 or 9.30pm, or leave it blank where it is not known."));
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public String getOtherNames() {
        return otherNames;
    }

    public void setOtherNames(String otherNames) {
        this.otherNames = otherNames;
    }

    public String getNhsNumber() {
        return nhsNumber;
    }

    public void setNhsNumber(String nhsNumber) {
        this.nhsNumber = nhsNumber;
    }

    public String getNhsAbsent() {
        return nhsAbsent;
    }

    public void setNhsAbsent(String nhsAbsent) {
        this.nhsAbsent = nhsAbsent;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public String getBornTime() {
        return bornTime;
    }

    public void setBornTime(String bornTime) {
        this.bornTime = bornTime;
    }

    public LocalDate getDiedOn() {
        return diedOn;
    }

    public void setDiedOn(LocalDate diedOn) {
        this.diedOn = diedOn;
    }

    public String getDiedTime() {
        return diedTime;
    }

    public void setDiedTime(String diedTime) {
        this.diedTime = diedTime;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getGp() {
        return gp;
    }

    public void setGp(String gp) {
        this.gp = gp;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
