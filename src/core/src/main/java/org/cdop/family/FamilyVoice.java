package org.cdop.family;

import java.time.LocalDate;
import java.util.List;

/**
 * What is kept of the family's part in a review: who their key worker is, when they were told, what they asked, what
 * was fed back to them. Families attend no meeting; their questions and the answers go through the key worker.
 */
public record FamilyVoice(String keyWorker, String keyWorkerContact, LocalDate toldOn, String toldBy, LocalDate bookletGivenOn,
                          String contactPreferences, long version, List<Question> questions, List<Feedback> feedback) {

    /** One question of the family; not answered yet where {@code answeredOn} is null. */
    public record Question(long id, String question, LocalDate askedOn, String answer, LocalDate answeredOn, String answeredBy) {
    }

    /** What was told to the family after a review, by whom. */
    public record Feedback(LocalDate givenOn, String givenBy, String summary) {
    }
}
