package org.cdop.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.cdop.sql.Database;

/**
 * Messages to be sent. A message is written in the transaction of what it tells of, so that neither is without the
 * other; {@link Deliveries} sends it soon after.
 */
@ApplicationScoped
public class Outbox {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public void write(Message message) {
        Map<String, Object> values = new HashMap<>();
        values.put("caseId", message.caseId());
        values.put("panel", message.panel());
        values.put("to", message.to());
        values.put("subject", message.subject());
        values.put("body", message.body());
        values.put("now", clock.instant());
        database.run("mail/write.sql", values);
    }
}
