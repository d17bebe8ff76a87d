package org.cdop.mail;

import java.util.regex.Pattern;
import org.cdop.sql.RuleBroken;

/**
 * A message to somebody outside the system. It never names a child: e-mail is read on lock screens and sent on. Refused
 * where it carries what looks like an NHS number, or no address.
 *
 * @param panel  code of the panel whose coordinators may see it; null where it is of no panel
 * @param caseId case that it is about, or null
 */
public record Message(String panel, Long caseId, String to, String subject, String body) {

    private static final Pattern NHS_NUMBER = Pattern.compile("(?<!\\w)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\w)");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,190}");

    public Message {
        if (!isAddress(to)) {
            throw new RuleBroken("Enter an e-mail address like name@agency.example.");
        }
        if (NHS_NUMBER.matcher(subject).find() || NHS_NUMBER.matcher(body).find()) {
            throw new RuleBroken("The message was not written: it carries what looks like an NHS number.");
        }
        if (subject.contains("\n") || subject.contains("\r")) {
            throw new RuleBroken("The subject of a message is one line.");
        }
    }

    /** Whether a text is one e-mail address and nothing else. */
    public static boolean isAddress(String text) {
        return text != null && ADDRESS.matcher(text).matches();
    }
}
