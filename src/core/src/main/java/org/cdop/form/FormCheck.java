package org.cdop.form;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks answers against the form's definition. Saving checks each answer by itself (type, length, option); returning
 * checks all that is asked: what must be answered, ranges, the order of days.
 */
public final class FormCheck {

    private final Clock clock;

    public FormCheck(Clock clock) {
        this.clock = clock;
    }

    /** An answer read from what was typed, or the finding that says what is wrong with it. */
    public record Reading(JsonValue value, Finding finding) {
    }

    /** Reads one typed answer; blank is no answer and no finding. */
    public Reading read(Question question, String typed) {
        if (typed == null || typed.isBlank()) {
            return new Reading(null, null);
        }
        if (typed.length() > question.longest()) {
            return new Reading(null, Finding.hard(question.linkId(), "Shorten this to " + question.longest()
                + " characters; it has " + typed.length()));
        }
        try {
            return new Reading(question.type().read(typed, question), null);
        } catch (AnswerType.NotAnAnswer e) {
            return new Reading(null, Finding.hard(question.linkId(), e.getMessage()));
        }
    }

    /** Reads one typed day that stands beside an answer. */
    public Reading readDay(String path, String typed, String what) {
        if (typed == null || typed.isBlank()) {
            return new Reading(null, null);
        }
        try {
            return new Reading(Json.createValue(Moments.day(typed.strip(), what).toString()), null);
        } catch (AnswerType.NotAnAnswer e) {
            return new Reading(null, Finding.hard(path, e.getMessage()));
        }
    }

    /** A moment as exactly as somebody wrote it: a day and time, a day, a month or a year; empty where it is none. */
    public static Optional<String> moment(String typed) {
        try {
            return Optional.of(typed.contains(":") ? Moments.dayAndTime(typed, "the day") : Moments.partialDay(typed, "the day"));
        } catch (AnswerType.NotAnAnswer e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a draft: an answer of another kind than asked, one too long, one to no question of the form. */
    public List<Finding> onSave(FormDefinition definition, Answers answers) {
        List<Finding> findings = new ArrayList<>();
        new AnswerCheck(definition, answers, now(), findings).kinds(definition.questions(), answers, "");
        return findings;
    }

    /** Everything that is wrong with a form about to be returned. */
    public List<Finding> onReturn(FormDefinition definition, Answers answers) {
        return onReturn(definition, answers, Answers.NONE);
    }

    /** The same where more is known than is answered on this form: what is known decides what else is asked. */
    public List<Finding> onReturn(FormDefinition definition, Answers answers, Answers known) {
        Answers all = answers.within(known);
        List<Finding> findings = new ArrayList<>(full(definition.sections(), answers, all));
        findings.addAll(TwoAnswers.unsettled(definition, answers, all));
        definition.queries().stream().filter(q -> answers.has(q.linkId()) && q.when().holds(all)
                && definition.question(q.linkId()).filter(asked -> asked.isAsked(all)).isPresent())
            .forEach(q -> findings.add(Finding.query(q.linkId(), q.message())));
        return findings;
    }

    /** The same for some sections only: a page, or the sections that one kind of agency is asked. */
    public List<Finding> onReturn(List<Section> sections, Answers answers) {
        return full(sections, answers, answers);
    }

    /** What an agency should still say of answers that are not known: why, and until when they are awaited. */
    public static List<Finding> withoutReason(List<Section> sections, Answers answers) {
        return NotKnown.withoutReason(sections, answers);
    }

    private List<Finding> full(List<Section> sections, Answers answers, Answers all) {
        List<Finding> findings = new ArrayList<>();
        FormDefinition part = new FormDefinition("", "", null, "", "", sections, List.of(), List.of(), "");
        AnswerCheck check = new AnswerCheck(part, all, now(), findings);
        for (Section section : sections) {
            for (Question question : section.questions()) {
                full(check, question, question.linkId(), answers, all, findings);
            }
        }
        return findings;
    }

    /** The answer is looked up among {@code own}; an entry's condition may look at the form as well. */
    private void full(AnswerCheck check, Question question, String path, Answers own, Answers form, List<Finding> findings) {
        if (question.type() == AnswerType.DISPLAY || !question.isAsked(own.within(form))) {
            return;
        }
        JsonValue value = own.get(question.linkId());
        if (value == null) {
            if (question.required()) {
                findings.add(Finding.hard(path, question.missing()));
            } else if (question.wanted()) {
                findings.add(Finding.blank(path, question.wantedWords()));
            }
            return;
        }
        int before = findings.size();
        if (question.isGroup()) {
            check.entries(path, question, value);
        } else {
            check.kind(path, question, value);
        }
        if (findings.size() == before) {
            check.limits(path, question, value);
        }
        if (question.isGroup()) {
            List<Answers> entries = own.entries(question.linkId());
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).isEmpty()) {
                    continue;
                }
                for (Question item : question.items()) {
                    full(check, item, path + "[" + i + "]." + item.linkId(), entries.get(i), form, findings);
                }
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** Hard findings first. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing((Finding f) -> !f.hard())).toList();
    }
}
