package org.cdop.mail;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;

/** The outbox as the coordinators of a panel see it: what was written, sent, or could not be delivered. */
@Stateless
@DenyAll
public class Messages {

    @Inject
    private Database database;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    /** Newest first; with a mail server the texts are left out, without one they are there to be followed. */
    @RolesAllowed(Role.COORDINATOR)
    @Audited("looked through the outbox")
    public List<OutboxMessage> newest(int most) {
        return database.list("mail/newest.sql", Map.of("most", most, "text", !server.isSetUp()),
            row -> new OutboxMessage(row.number("id"), row.text("case_number"), row.text("to_address"), row.text("subject"),
                row.text("body"), row.moment("written_at"), row.moment("sent_at"), row.integer("tries"), row.text("last_error"),
                row.moment("given_up_at")));
    }

    /** Whether messages are sent at all. */
    @RolesAllowed(Role.COORDINATOR)
    public boolean areSent() {
        return server.isSetUp();
    }

    /** Tries a message again that was given up. */
    @RolesAllowed(Role.COORDINATOR)
    public void tryAgain(long id) {
        if (database.run("mail/try-again.sql", Map.of("id", id, "now", clock.instant())) == 0) {
            throw new NotFound();
        }
    }
}
