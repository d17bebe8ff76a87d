package org.cdop.form;

/** One option of a question: the code that is kept and the words that are shown. */
public record Choice(String code, String label) {
}
