package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages that the system really sent to one address. */
final class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/form/open\\?link=(\\S+)");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");

    private final String address;

    Mailbox(String address) {
        this.address = address;
    }

    /** The n-th message, once it has come; the first is 1. */
    String message(int n) {
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        while (all().size() < n && Instant.now().isBefore(until)) {
            OneServer.mail().waitForIncomingEmail(1000, OneServer.mail().getReceivedMessages().length + 1);
        }
        assertThat(all()).as("messages to " + address).hasSizeGreaterThanOrEqualTo(n);
        return all().get(n - 1);
    }

    /** Path of the link in the n-th message. */
    String link(int n) {
        return "/form/open?link=" + found(LINK, message(n));
    }

    /** The six digits in the n-th message. */
    String code(int n) {
        return found(CODE, message(n).replace("\r", ""));
    }

    /** Subject and text of each message so far. */
    List<String> all() {
        return Arrays.stream(OneServer.mail().getReceivedMessages()).filter(this::isOurs).map(Mailbox::text).toList();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }

    private boolean isOurs(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException | IOException e) {
            return GreenMailUtil.getBody(message);
        }
    }
}
