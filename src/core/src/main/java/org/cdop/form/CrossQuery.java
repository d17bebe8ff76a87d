package org.cdop.form;

/**
 * Answers of one form that do not go well together, such as 24 weeks and 3,000 grams: queried on return, and passed with an explanation.
 *
 * @param linkId the question at which it is shown
 */
public record CrossQuery(String linkId, Condition when, String message, int line) {
}
