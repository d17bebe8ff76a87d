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

/** The family’s part in a review: key worker, what they were told, what they asked, what was fed back. */
@Named
@ViewScoped
public class FamilyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Families families;

    private String number;
    private String question;
    private LocalDate askedOn;
    private Long answering;
    private String answer;
    private LocalDate answeredOn;
    private String answeredBy;
    private LocalDate givenOn;
    private String givenBy;
    private String summary;
    private transient FamilyVoice voice;

    public FamilyVoice getVoice() {
        voice = voice == null ? families.of(CaseNumber.parse(number)) : voice;
        return voice;
    }

    /** Questions that nobody has answered yet. */
    public List<FamilyVoice.Question> getOpen() {
        return getVoice().questions().stream().filter(one -> one.answeredOn() == null).toList();
    }

    public String ask() {
        families.asked(CaseNumber.parse(number), question, askedOn);
        return done("The question is recorded.");
    }

    public String reply() {
        families.answered(CaseNumber.parse(number), answering, answer, answeredOn, answeredBy);
        return done("The answer is recorded.");
    }

    public String feedBack() {
        families.fedBack(CaseNumber.parse(number), givenOn, givenBy, summary);
        return done("The feedback is recorded.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/cases/family?faces-redirect=true&case=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public Long getAnswering() {
        return answering;
    }

    public void setAnswering(Long answering) {
        this.answering = answering;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public void setAnsweredBy(String answeredBy) {
        this.answeredBy = answeredBy;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
