package org.cdop.web.notification;

import org.cdop.notification.Scope;

/** What the coordinator enters at triage. */
public class TriageAnswers {

    private Scope.LiveBirth birth;
    private String termination;
    private Scope.Residence residence;
    private String reason;
    private String panel;
    private String named;
    private String number;
    private String otherNumber;
    private boolean anotherChild;

    Scope scope() {
        return new Scope(birth, "yes".equals(termination), residence, reason);
    }

    String otherPanel() {
        return TriagePage.OTHER.equals(panel) ? named : panel;
    }

    String sameAs() {
        return TriagePage.OTHER.equals(number) ? otherNumber : number;
    }

    public boolean isAnotherChild() {
        return anotherChild;
    }

    public void setAnotherChild(boolean anotherChild) {
        this.anotherChild = anotherChild;
    }

    public Scope.LiveBirth getBirth() {
        return birth;
    }

    public void setBirth(Scope.LiveBirth birth) {
        this.birth = birth;
    }

    public String getTermination() {
        return termination;
    }

    public void setTermination(String termination) {
        this.termination = termination;
    }

    public Scope.Residence getResidence() {
        return residence;
    }

    public void setResidence(Scope.Residence residence) {
        this.residence = residence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPanel() {
        return panel;
    }

    public void setPanel(String panel) {
        this.panel = panel;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getOtherNumber() {
        return otherNumber;
    }

    public void setOtherNumber(String otherNumber) {
        this.otherNumber = otherNumber;
    }
}
