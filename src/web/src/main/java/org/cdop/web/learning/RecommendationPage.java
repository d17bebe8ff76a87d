package org.cdop.web.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.cdop.learning.RecommendationLetter;
import org.cdop.learning.RecommendationLine;
import org.cdop.learning.Recommendations;
import org.cdop.role.Role;
import org.cdop.web.shared.Me;
import org.cdop.web.shared.Say;

/** One recommendation and the letter to whom it addresses. */
@Named
@ViewScoped
public class RecommendationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Recommendations recommendations;

    @Inject
    private transient Me me;

    private long id;
    private transient RecommendationLine open;
    private transient RecommendationLetter letter;
    private Long seen;
    private String body;
    private LocalDate sentOn;
    private LocalDate answeredOn;
    private String answer;

    public RecommendationLine getOpen() {
        open = open == null ? recommendations.open(id) : open;
        return open;
    }

    public boolean isKeeper() {
        return me.may(Role.COORDINATOR) || me.may(Role.CHAIR);
    }

    public RecommendationLetter getLetter() {
        if (letter == null && isKeeper()) {
            letter = recommendations.letter(id).orElse(null);
            seen = seen == null ? Long.valueOf(letter == null ? 0 : letter.version()) : seen;
        }
        return letter;
    }

    public String getBody() {
        return body != null ? body : getLetter() != null ? getLetter().body() : recommendations.draft(id);
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String write() {
        recommendations.write(id, seen == null ? 0 : seen, body);
        return done("The letter is saved.");
    }

    public String sent() {
        recommendations.sent(id, sentOn);
        return done("The letter is recorded as sent.");
    }

    public String answered() {
        recommendations.answered(id, answeredOn, answer);
        return done("The answer is recorded.");
    }

    private String done(String sentence) {
        Say.done(sentence);
        return "/learning/recommendation?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
