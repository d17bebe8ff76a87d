package org.cdop.web.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cdop.mail.Messages;
import org.cdop.mail.OutboxMessage;
import org.cdop.web.shared.Say;

/** The outbox: what was written to people outside, and whether it went. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int MOST = 100;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @Inject
    private Messages messages;

    private boolean sending;
    private List<OutboxMessage> all;

    /** Part of a message: an address that can be followed, or words. */
    public record Part(String text, boolean address) {
    }

    @PostConstruct
    void read() {
        sending = messages.areSent();
        all = messages.newest(MOST);
    }

    public void tryAgain(long id) {
        messages.tryAgain(id);
        Say.done("The message will be tried again.");
        read();
    }

    public boolean isSending() {
        return sending;
    }

    public List<OutboxMessage> getAll() {
        return all;
    }

    /** The text of a message, its addresses apart so that they can be followed. */
    public List<Part> parts(String body) {
        List<Part> parts = new ArrayList<>();
        Matcher m = ADDRESS.matcher(body);
        int end = 0;
        while (m.find()) {
            parts.add(new Part(body.substring(end, m.start()), false));
            parts.add(new Part(m.group(), true));
            end = m.end();
        }
        parts.add(new Part(body.substring(end), false));
        return parts;
    }

    public String standing(OutboxMessage message) {
        if (message.isSent()) {
            return "Sent";
        }
        if (message.isGivenUp()) {
            return "Failed";
        }
        return !sending ? "Kept here" : message.tries() == 0 ? "Waiting" : "Trying again";
    }
}
