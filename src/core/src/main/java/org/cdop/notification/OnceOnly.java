package org.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cdop.form.Finding;
import org.cdop.sql.Database;

/**
 * A call that another system repeats with the same idempotency key within 24 hours gets the first answer again and does
 * nothing; two at the same moment wait for one another. The key with another body is refused.
 */
@ApplicationScoped
class OnceOnly {

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public Receipt once(String key, String asked, Supplier<Receipt> work) {
        String hash = NotificationDrafts.hash(key);
        String body = NotificationDrafts.hash(asked);
        Instant now = clock.instant();
        database.run("notification/drop-keys.sql", Map.of("before", now.minus(NotificationDrafts.KEPT_FOR)));
        int claimed = database.run("notification/claim-key.sql",
            Map.of("key", hash, "answer", Json.createObjectBuilder().add("body", body).build().toString(), "now", now));
        if (claimed == 0) {
            return again(hash, body);
        }
        Receipt receipt = work.get();
        database.run("notification/settle-key.sql", Map.of("key", hash, "answer", Json.createObjectBuilder().add("body", body)
            .add("reference", receipt.reference()).add("receivedAt", receipt.receivedAt().toString()).build().toString()));
        return receipt;
    }

    private Receipt again(String hash, String body) {
        JsonObject first = database.one("notification/answer-of-key.sql", Map.of("key", hash),
            row -> Json.createReader(new StringReader(row.text("answer"))).readObject()).orElseThrow();
        if (!first.getString("body").equals(body)) {
            throw new NotificationRefused(List.of(Finding.hard("Idempotency-Key",
                "This key was used for another notification. Use a new key for each notification")));
        }
        return new Receipt(first.getString("reference"), Instant.parse(first.getString("receivedAt")));
    }
}
