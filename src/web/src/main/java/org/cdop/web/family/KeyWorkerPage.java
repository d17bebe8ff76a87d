package org.cdop.web.family;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.family.Families;
import org.cdop.family.FamilyVoice;
import org.cdop.web.shared.Say;

/** Who the family’s key worker is, and when the parents were told. */
@Named
@ViewScoped
public class KeyWorkerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Families families;

    private String number;
    private String keyWorker;
    private String contact;
    private LocalDate toldOn;
    private String toldBy;
    private LocalDate bookletOn;
    private String preferences;
    private long seen;

    /** What is known so far; what another coordinator changes after this is not overwritten. */
    public void load() {
        FamilyVoice voice = families.of(CaseNumber.parse(number));
        seen = voice.version();
        keyWorker = voice.keyWorker();
        contact = voice.keyWorkerContact();
        toldOn = voice.toldOn();
        toldBy = voice.toldBy();
        bookletOn = voice.bookletGivenOn();
        preferences = voice.contactPreferences();
    }

    public String save() {
        families.record(CaseNumber.parse(number), new FamilyVoice(keyWorker, contact, toldOn, toldBy, bookletOn, preferences,
            seen, List.of(), List.of()));
        Say.done("The key worker and what the parents were told are recorded.");
        return "/cases/family?faces-redirect=true&case=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKeyWorker() {
        return keyWorker;
    }

    public void setKeyWorker(String keyWorker) {
        this.keyWorker = keyWorker;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getToldBy() {
        return toldBy;
    }

    public void setToldBy(String toldBy) {
        this.toldBy = toldBy;
    }

    public LocalDate getBookletOn() {
        return bookletOn;
    }

    public void setBookletOn(LocalDate bookletOn) {
        this.bookletOn = bookletOn;
    }

    public String getPreferences() {
        return preferences;
    }

    public void setPreferences(String preferences) {
        this.preferences = preferences;
    }
}
