package org.cdop.form;

import java.util.Set;

/**
 * When a supplementary form is proposed for a case: what the case's answers must say, on whatever form, and why.
 *
 * @param agencies kinds of agency that would complete it
 * @param when     looks at the composite record of the case; its questions may be of any form
 */
public record Proposed(Set<String> agencies, Condition when, String why, int line) {
}
