package org.cdop.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.cdop.sql.RuleBroken;

/** The letter to whom a recommendation addresses: written without identifying the child, sent, answered. */
@Entity
@Table(name = "recommendation_letter")
public class RecommendationLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recommendation_letter_id_seq")
    @SequenceGenerator(name = "recommendation_letter_id_seq", sequenceName = "recommendation_letter_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Column(name = "recommendation_id")
    private long recommendationId;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    private String body;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String answer;

    protected RecommendationLetter() {
    }

    RecommendationLetter(long recommendationId, LocalDate on, String body) {
        this.recommendationId = recommendationId;
        writtenOn = on;
        written(body);
    }

    final void written(String text) {
        if (sentOn != null) {
            throw new RuleBroken("The letter was sent: what was sent does not change.");
        }
        if (text == null || text.isBlank()) {
            throw new RuleBroken("Write the letter.");
        }
        body = text.strip();
    }

    void sent(LocalDate on) {
        if (on == null || on.isBefore(writtenOn)) {
            throw new RuleBroken("The letter cannot be sent before it was written. Check the day.");
        }
        sentOn = on;
    }

    void answered(LocalDate on, String text) {
        if (sentOn == null) {
            throw new RuleBroken("Record first when the letter was sent.");
        }
        if (on == null || on.isBefore(sentOn) || text == null || text.isBlank()) {
            throw new RuleBroken("Enter the answer and its day, not before the letter was sent.");
        }
        answeredOn = on;
        answer = text.strip();
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    long recommendationId() {
        return recommendationId;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public String body() {
        return body;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String answer() {
        return answer;
    }
}
