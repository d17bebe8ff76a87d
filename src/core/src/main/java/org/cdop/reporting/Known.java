package org.cdop.reporting;

import java.util.Set;
import org.cdop.form.Answers;

/**
 * What is known of a case without the agency that is asked: which questions others answered, and of the answers those that
 * this agency may be shown.
 *
 * @param answered questions that somebody answered, disputed ones left out: nobody need ask them again
 * @param shown    the known answers that this agency may see
 */
public record Known(Set<String> answered, Answers shown) {

    public static final Known NOTHING = new Known(Set.of(), Answers.NONE);

    boolean has(String linkId) {
        return answered.contains(linkId);
    }
}
