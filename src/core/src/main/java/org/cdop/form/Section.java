package org.cdop.form;

import java.util.List;
import java.util.Set;

/**
 * Questions that belong together: one page of a form.
 *
 * @param agencies kinds of agency that are asked this section; empty: all
 */
public record Section(String linkId, String title, String help, Set<String> agencies, Condition condition, List<Question> questions) {

    public boolean isAsked(Answers answers) {
        return condition == null || condition.holds(answers);
    }

    public boolean isFor(String agencyKind) {
        return agencies.isEmpty() || agencyKind == null || agencies.contains(agencyKind);
    }

    /** Of the questions asked now, how many have an answer. */
    public long answered(Answers answers) {
        return questions.stream().filter(q -> q.isAsked(answers) && answers.has(q.linkId())).count();
    }

    public long asked(Answers answers) {
        return questions.stream().filter(q -> q.type() != AnswerType.DISPLAY && q.isAsked(answers)).count();
    }
}
