package org.cdop.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cdop.mail.Message;

/**
 * The words of what is sent to agencies. They are made of the panel, the agency, the form, the number of the case and
 * the due date, and of nothing else: who the child was is shown only after the code was entered.
 */
final class RequestMessages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private RequestMessages() {
    }

    /** What a message may know of a request. */
    record Facts(String panel, String panelName, long caseId, String caseNumber, String agency, String to, String formTitle,
                 LocalDate dueOn) {
    }

    static Message request(Facts facts, String address) {
        return request(facts, address, List.of());
    }

    /** @param others numbers of further cases that the same link leads to */
    static Message request(Facts facts, String address, List<String> others) {
        return message(facts, "A form is asked of you for a child death review: " + facts.caseNumber(), """
            %s asks %s to complete this form for a child death review:

            %s
            Reference %s
            Please return it by %s.%s

            Open this link to see which child the form asks about, and to answer:

            %s

            When you open the link, a six-digit code is sent to this address. You need no account. What you enter is saved as you go.
            If your agency did not know the child, you can say so in one step: that is a useful answer too.
            If this was not meant for you, open the link and choose "This was not for me". The link then stops working.
            """.formatted(facts.panelName(), facts.agency(), facts.formTitle(), facts.caseNumber(), DAY.format(facts.dueOn()), also(others),
            address));
    }

    private static String also(List<String> others) {
        return others.isEmpty() ? "" : "\n\nThe same form is asked about " + (others.size() == 1 ? "one more child" : others.size() + " more children")
            + " (" + String.join(", ", others) + "). The same link leads to all of them.";
    }

    static Message reminder(Facts facts, String address, LocalDate today) {
        String due = today.isAfter(facts.dueOn())
            ? "It was due on %s and has not reached us.".formatted(DAY.format(facts.dueOn()))
            : "It is due on %s.".formatted(DAY.format(facts.dueOn()));
        return message(facts, "Reminder: a form for a child death review: " + facts.caseNumber(), """
            %s asked %s to complete this form for a child death review:

            %s
            Reference %s
            %s

            Open this link to answer, or to go on where you left off:

            %s

            If your agency did not know the child, you can say so in one step.
            """.formatted(facts.panelName(), facts.agency(), facts.formTitle(), facts.caseNumber(), due, address));
    }

    static Message code(Facts facts, String code) {
        return message(facts, "Your code for the form", """
            Your code is

            %s

            It is good for ten minutes. Enter it on the page that you opened from our request %s.
            If you did not open that page, nobody has seen anything: you need do nothing.
            """.formatted(code, facts.caseNumber()));
    }

    static Message cancelled(Facts facts) {
        return message(facts, "No longer needed: the form for " + facts.caseNumber(), """
            %s no longer needs this form from %s:

            %s
            Reference %s

            The link that you were sent has stopped working. Thank you.
            """.formatted(facts.panelName(), facts.agency(), facts.formTitle(), facts.caseNumber()));
    }

    static Message received(Facts facts) {
        return message(facts, "Received: your form for " + facts.caseNumber(), """
            %s has received this form from %s. Thank you.

            %s
            Reference %s

            The link has stopped working. If something has to be added or corrected, reply to the coordinator of the panel.
            """.formatted(facts.panelName(), facts.agency(), facts.formTitle(), facts.caseNumber()));
    }

    private static Message message(Facts facts, String subject, String body) {
        return new Message(facts.panel(), facts.caseId(), facts.to(), subject, body);
    }
}
