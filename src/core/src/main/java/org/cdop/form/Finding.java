package org.cdop.form;

/**
 * One thing wrong with one answer.
 *
 * @param linkId the question, for a repeating group "group[0].question"
 * @param hard   a hard finding stops the return of a form; a query may be explained and passed
 */
public record Finding(String linkId, String message, boolean hard) {

    public static Finding hard(String linkId, String message) {
        return new Finding(linkId, message, true);
    }

    public static Finding query(String linkId, String message) {
        return new Finding(linkId, message, false);
    }
}
