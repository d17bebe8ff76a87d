package org.cdop.family;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.audit.OfCase;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.Cases;
import org.cdop.casefile.Child;
import org.cdop.role.Role;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Database;
import org.cdop.sql.RuleBroken;

/** Keeps the family's voice in a review. */
@Stateless
@DenyAll
public class Families {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked at the family's part")
    public FamilyVoice of(@OfCase CaseNumber number) {
        Map<String, Object> theCase = Map.of("case", id(number));
        List<FamilyVoice.Question> questions = database.list("family/questions.sql", theCase, row -> new FamilyVoice.Question(
            row.number("id"), row.text("question"), row.day("asked_on"), row.text("answer"), row.day("answered_on"), row.text("answered_by")));
        List<FamilyVoice.Feedback> feedback = database.list("family/feedback.sql", theCase,
            row -> new FamilyVoice.Feedback(row.day("given_on"), row.text("given_by"), row.text("summary")));
        return database.one("family/voice.sql", theCase, row -> new FamilyVoice(row.text("key_worker"), row.text("key_worker_contact"),
                row.day("told_on"), row.text("told_by"), row.day("booklet_given_on"), row.text("contact_preferences"),
                row.number("version"), questions, feedback))
            .orElse(new FamilyVoice(null, null, null, null, null, null, 0, questions, feedback));
    }

    /** Who the key worker is and what the parents were told; refuses to overwrite what another coordinator changed. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded the key worker and what the parents were told")
    public void record(@OfCase CaseNumber number, FamilyVoice voice) {
        for (LocalDate day : Arrays.asList(voice.toldOn(), voice.bookletGivenOn())) {
            refuseToCome(day);
            refuseBeforeDeath(number, day);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("case", id(number));
        values.put("worker", voice.keyWorker());
        values.put("contact", voice.keyWorkerContact());
        values.put("told", voice.toldOn());
        values.put("by", voice.toldBy());
        values.put("booklet", voice.bookletGivenOn());
        values.put("preferences", voice.contactPreferences());
        values.put("seen", voice.version());
        if (database.run("family/record.sql", values) == 0) {
            throw new ChangedMeanwhile();
        }
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded a question of the family")
    public void asked(@OfCase CaseNumber number, String question, LocalDate on) {
        refuseToCome(on);
        refuseBeforeDeath(number, on);
        database.run("family/asked.sql", Map.of("case", id(number), "question", needed(question, "the question"), "on", on));
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded the answer to a question of the family")
    public void answered(@OfCase CaseNumber number, long question, String answer, LocalDate on, String by) {
        refuseToCome(on);
        if (database.run("family/answered.sql", Map.of("case", id(number), "id", question, "answer", needed(answer, "the answer"),
                "on", on, "by", needed(by, "who answered"))) == 0) {
            throw new RuleBroken("The answer cannot have been given before the question was asked. Check the day.");
        }
    }

    @RolesAllowed(Role.COORDINATOR)
    @Audited("recorded feedback given to the family")
    public void fedBack(@OfCase CaseNumber number, LocalDate on, String by, String summary) {
        refuseToCome(on);
        refuseBeforeDeath(number, on);
        database.run("family/fed-back.sql", Map.of("case", id(number), "on", on, "by", needed(by, "who gave it"),
            "summary", needed(summary, "what was told")));
    }

    private long id(CaseNumber number) {
        return Cases.find(entities, number).id();
    }

    private void refuseToCome(LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("This day is still to come: check the date.");
        }
    }

    private void refuseBeforeDeath(CaseNumber number, LocalDate day) {
        if (day != null && day.isBefore(entities.find(Child.class, id(number)).identity().diedOn())) {
            throw new RuleBroken("This day is before the death: check the date.");
        }
    }

    private static String needed(String text, String what) {
        if (text == null || text.isBlank()) {
            throw new RuleBroken("Enter " + what + ".");
        }
        return text.strip();
    }
}
