package org.cdop.learning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The letter that a recommendation begins with: says what is recommended and nothing of the child. */
final class LetterText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LetterText() {
    }

    static String of(String panelName, String addressee, String recommendation, LocalDate on) {
        return DAY.format(on) + "\n\n"
            + "To: " + addressee + "\n\n"
            + "Recommendation of the child death overview panel\n\n"
            + "The child death review partners review the death of every child who lived in their area. Where the review finds "
            + "that a person or an organisation should act, the partners must tell them (Children Act 2004, section 16M).\n\n"
            + "In reviewing a death the panel made this recommendation to you:\n\n"
            + recommendation + "\n\n"
            + "Please tell the panel within three months what you will do, or have done, and how you will know that it works. "
            + "The review itself is confidential; the panel tells nothing of the child or the family.\n\n"
            + "For the child death overview panel, " + panelName + "\n";
    }
}
