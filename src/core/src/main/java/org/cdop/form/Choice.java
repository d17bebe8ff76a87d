package org.cdop.form;

/**
 * One option of a question: the code that is kept and the words that are shown.
 *
 * @param exclusive cannot be chosen together with another one, as "none of these"
 */
public record Choice(String code, String label, boolean exclusive) {

    public Choice(String code, String label) {
        this(code, label, false);
    }
}
