package org.cdop.reporting;

import org.cdop.form.Answers;
import org.cdop.form.NotKnown;

/**
 * An explanation of an unusual answer as somebody typed it on the page.
 *
 * @param shown the explanation that the page showed; empty where there was none
 */
public record Explained(String question, String shown, String words) {

    /** The answers with it. What somebody else explained meanwhile stays, and this is added to it. */
    Answers within(Answers answers) {
        String kept = NotKnown.explanation(answers, question);
        String before = kept == null ? "" : kept;
        String now = plain(words);
        if (now.equals(plain(shown)) || now.equals(plain(before))) {
            return answers;
        }
        boolean meanwhile = !plain(before).equals(plain(shown)) && !before.isEmpty();
        String all = !meanwhile ? now : now.isEmpty() ? before : before + "\n" + now;
        return all.isEmpty() ? answers.without(question + NotKnown.EXPLAINED)
            : answers.with(question + NotKnown.EXPLAINED, all.substring(0, Math.min(all.length(), NotKnown.LONGEST_EXPLANATION)));
    }

    /** Browsers send the end of a line as two characters. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
