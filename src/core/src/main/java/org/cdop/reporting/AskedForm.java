package org.cdop.reporting;

import java.util.Set;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.Question;

/**
 * A form that an agency was asked for in a case, for seeing what nobody told.
 *
 * @param definition what this kind of agency, and this person of it, can be asked
 * @param owing      who owes it; null once it is returned
 * @param everything every question is asked, also what others answered
 * @param questions  those that were asked when it was returned; null: all
 * @param answers    what was returned; nothing while it is owed
 */
record AskedForm(FormDefinition definition, Owing owing, boolean everything, Set<String> questions, Answers answers) {

    /** Whether the form asks, or asked, this and it is not answered; what follows from another answer only where that is known. */
    boolean leavesBlank(Question question, Answers standing) {
        return !answers.has(question.linkId()) && (questions == null || questions.contains(question.linkId()))
            && question.isAsked(answers.within(standing));
    }
}
