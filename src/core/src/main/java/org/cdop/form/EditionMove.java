package org.cdop.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes of taking a draft into another edition of its form, which is done on purpose only: a form keeps its edition otherwise.
 *
 * @param fitting answers that the other edition asks for too
 * @param left    answers that it has no place for, with their words
 * @param anew    questions that it asks for the first time
 */
public record EditionMove(FormDefinition from, FormDefinition to, Answers fitting, List<Left> left, List<Question> anew) {

    /** An answer that does not fit, as it is read, and why. */
    public record Left(String question, String answer, String why) {

        /** "Body mass index at booking: 31 (not asked any more)" */
        public String words() {
            return question + ": " + answer + " (" + why + ")";
        }
    }

    public static EditionMove of(FormDefinition from, FormDefinition to, Answers answers, Clock clock) {
        Answers fitting = Answers.NONE;
        List<Left> left = new ArrayList<>();
        for (String key : answers.linkIds()) {
            if (NotKnown.isCompanion(key)) {
                continue;
            }
            Optional<Question> old = from.question(key);
            Optional<Question> same = to.question(key).or(() -> to.questions().stream().filter(q -> q.replaces().equals(key)).findFirst());
            Answers one = same.isEmpty() ? Answers.NONE : Answers.NONE.with(same.get().linkId(), answers.get(key));
            if (same.isEmpty()) {
                left.add(new Left(old.map(Question::text).orElse(key), shown(old, answers, key), "not asked in edition " + to.edition()));
            } else if (!new FormCheck(clock).onSave(to, one).isEmpty()) {
                left.add(new Left(old.map(Question::text).orElse(key), shown(old, answers, key), "no such answer in edition " + to.edition()));
            } else {
                fitting = fitting.with(same.get().linkId(), answers.get(key));
                for (String mark : List.of(NotKnown.WHY, NotKnown.UNTIL, NotKnown.EXPLAINED, NotKnown.OTHER)) {
                    fitting = answers.has(key + mark) ? fitting.with(same.get().linkId() + mark, answers.get(key + mark)) : fitting;
                }
            }
        }
        List<Question> anew = to.questions().stream().filter(q -> q.type() != AnswerType.DISPLAY && from.question(q.linkId()).isEmpty()).toList();
        return new EditionMove(from, to, fitting, List.copyOf(left), anew);
    }

    private static String shown(Optional<Question> question, Answers answers, String key) {
        return question.filter(q -> !q.isGroup()).map(q -> q.shown(answers)).orElse(answers.entries(key).size() + " entries");
    }
}
