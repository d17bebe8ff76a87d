package org.cdop.mail;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cdop.sql.Database;

/**
 * Sends what waits in the outbox. Two servers may do so at once: each takes messages that the other has not locked. A
 * link or a code is taken out of the kept text once it is sent.
 */
@Stateless
@DenyAll
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private Database database;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "sends the outbox")
    void send() {
        if (!server.isSetUp()) {
            return;
        }
        List<Waiting> waiting = database.list("mail/waiting.sql", Map.of("now", clock.instant(), "most", AT_ONCE),
            row -> new Waiting(row.number("id"), row.text("to_address"), row.text("subject"), row.text("body"),
                row.integer("tries")));
        for (Waiting message : waiting) {
            if (!send(message)) {
                return;
            }
        }
    }

    /** False where the server itself cannot be reached: the others wait for the next round. */
    private boolean send(Waiting message) {
        Instant now = clock.instant();
        try {
            server.send(message.to(), message.subject(), message.body(), now);
            database.run("mail/sent.sql", Map.of("id", message.id(), "now", now));
            return true;
        } catch (MessagingException | IllegalStateException e) {
            failed(message, now, e);
            return e instanceof SendFailedException || e instanceof AddressException;
        }
    }

    private void failed(Waiting message, Instant now, Exception e) {
        Optional<Instant> next = Tries.next(message.tries() + 1, now);
        LOG.log(Level.WARNING, "Message {0} was not sent: {1}", new Object[] {message.id(), e.getClass().getSimpleName()});
        Map<String, Object> values = new HashMap<>();
        values.put("id", message.id());
        values.put("error", e.getClass().getSimpleName());
        values.put("next", next.orElse(now));
        values.put("givenUp", next.isPresent() ? null : now);
        database.run("mail/failed.sql", values);
    }

    private record Waiting(long id, String to, String subject, String body, int tries) {
    }
}
