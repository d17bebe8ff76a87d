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

    /** The section as this kind of agency is asked it: without the questions that it cannot know. */
    public Section forAgency(String agencyKind) {
        return with(questions.stream().filter(q -> q.reach().isFor(agencyKind)).toList());
    }

    /** The same section, of these questions only. */
    public Section with(List<Question> some) {
        return new Section(linkId, title, help, agencies, condition, List.copyOf(some));
    }

    /** Of the questions asked now, how many have an answer. */
    public long answered(Answers answers) {
        return answered(answers, answers);
    }

    public long asked(Answers answers) {
        return questions.stream().filter(q -> q.type() != AnswerType.DISPLAY && q.isAsked(answers)).count();
    }

    /** The same where more is known than was answered here: what is known settles only what is asked. */
    public long answered(Answers own, Answers known) {
        return questions.stream().filter(q -> q.isAsked(known) && own.has(q.linkId())).count();
    }
}
