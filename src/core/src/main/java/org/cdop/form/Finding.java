package org.cdop.form;

/**
 * One thing wrong with one answer.
 *
 * @param linkId the question, for a repeating group "group[0].question"
 */
public record Finding(String linkId, String message, Severity severity) {

    /** A hard finding stops the return of a form; a query may be explained and passed; a blank is asked about once. */
    public enum Severity {
        HARD, QUERY, BLANK
    }

    public static Finding hard(String linkId, String message) {
        return new Finding(linkId, message, Severity.HARD);
    }

    public static Finding query(String linkId, String message) {
        return new Finding(linkId, message, Severity.QUERY);
    }

    public static Finding blank(String linkId, String message) {
        return new Finding(linkId, message, Severity.BLANK);
    }

    public boolean hard() {
        return severity == Severity.HARD;
    }

    /** The question by itself, without the place in a repeating group. */
    public String question() {
        return linkId.replaceFirst("\\[.*", "");
    }
}
