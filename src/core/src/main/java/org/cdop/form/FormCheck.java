package org.cdop.form;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** Everything that is wrong with a form about to be returned. */
    public List<Finding> onReturn(FormDefinition definition, Answers answers) {
        return onReturn(definition.sections(), answers);
    }

    /** The same for some sections only: a page, or the sections that one kind of agency is asked. */
    public List<Finding> onReturn(List<Section> sections, Answers answers) {
        List<Finding> findings = new ArrayList<>();
        for (Section section : sections) {
            if (section.isAsked(answers)) {
                for (Question question : section.questions()) {
                    check(question, question.linkId(), answers, answers, findings);
                }
            }
        }
        return findings;
    }

    private void check(Question question, String path, Answers within, Answers all, List<Finding> findings) {
        if (question.type() == AnswerType.DISPLAY || !question.isAsked(within)) {
            return;
        }
        if (question.isGroup()) {
            checkEntries(question, within.entries(question.linkId()), all, findings);
            return;
        }
        if (!within.has(question.linkId())) {
            if (question.required()) {
                findings.add(Finding.hard(path, "Answer this: " + question.text()));
            }
            return;
        }
        checkType(question, path, within, findings);
        checkRange(question, path, within.get(question.linkId()), findings);
        checkDays(question, path, within.text(question.linkId()), all, findings);
    }

    private void checkEntries(Question group, List<Answers> entries, Answers all, List<Finding> findings) {
        if (group.required() && entries.isEmpty()) {
            findings.add(Finding.hard(group.linkId(), "Add at least one: " + group.text()));
        }
        for (int i = 0; i < entries.size(); i++) {
            for (Question item : group.items()) {
                check(item, group.linkId() + "[" + i + "]." + item.linkId(), entries.get(i), all, findings);
            }
        }
    }

    /** Answers may come from the API: each is read again as if it were typed. */
    private void checkType(Question question, String path, Answers within, List<Finding> findings) {
        List<String> typed = question.type() == AnswerType.CHOICES ? within.codes(question.linkId())
            : List.of(String.valueOf(within.text(question.linkId())));
        for (String one : typed) {
            boolean known = question.choices().stream().anyMatch(c -> c.code().equals(one));
            if (question.type() == AnswerType.CHOICES && !known) {
                findings.add(Finding.hard(path, "Choose from the answers given"));
            } else if (!known && question.type() != AnswerType.CHOICES) {
                Finding finding = read(question, one).finding();
                if (finding != null) {
                    findings.add(Finding.hard(path, finding.message()));
                }
            }
        }
    }

    private static void checkRange(Question question, String path, JsonValue value, List<Finding> findings) {
        if (!(value instanceof JsonNumber number)) {
            return;
        }
        BigDecimal n = number.bigDecimalValue();
        boolean low = question.min() != null && n.compareTo(new BigDecimal(question.min())) < 0;
        boolean high = question.max() != null && n.compareTo(new BigDecimal(question.max())) > 0;
        if (low || high) {
            findings.add(Finding.hard(path, "This must be from " + question.min() + " to " + question.max()
                + (question.unit().isEmpty() ? "" : " " + question.unit()) + ": check the figure"));
        }
    }

    private void checkDays(Question question, String path, String text, Answers all, List<Finding> findings) {
        if (text == null || text.length() < 10 || !text.matches("[0-9]{4}-.*")) {
            return;
        }
        String now = text.contains("T") ? LocalDateTime.now(clock).toString() : LocalDate.now(clock).toString();
        if (question.notFuture() && text.compareTo(now) > 0) {
            findings.add(Finding.hard(path, "This day is still to come: check the date"));
        }
        String earlier = question.notBefore().isEmpty() ? null : all.text(question.notBefore());
        if (earlier != null && earlier.length() >= 10 && text.substring(0, 10).compareTo(earlier.substring(0, 10)) < 0) {
            findings.add(Finding.hard(path, "This is before " + AnswerType.DATE.shown(earlier.substring(0, 10), java.util.Map.of())
                + ", which cannot be: check both dates"));
        }
    }

    /** Hard findings first. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing((Finding f) -> !f.hard())).toList();
    }
}
