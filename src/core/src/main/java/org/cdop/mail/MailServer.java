package org.cdop.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The mail server, where the operator set one up ({@code CDOP_MAIL=on}); without one, messages stay in the outbox. */
@ApplicationScoped
public class MailServer {

    public boolean isSetUp() {
        return "on".equalsIgnoreCase(System.getenv("CDOP_MAIL"));
    }

    void send(String to, String subject, String body, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom();
        message.setRecipients(RecipientType.TO, new InternetAddress[] {new InternetAddress(to, true)});
        message.setSubject(subject, "UTF-8");
        message.setText(body, "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        Transport.send(message);
    }

    private static Session session() {
        try {
            Session session = InitialContext.doLookup("mail/cdop");
            session.getProperties().putIfAbsent("mail.smtp.connectiontimeout", "5000");
            session.getProperties().putIfAbsent("mail.smtp.timeout", "15000");
            session.getProperties().putIfAbsent("mail.smtp.writetimeout", "15000");
            return session;
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no mail session mail/cdop", e);
        }
    }
}
