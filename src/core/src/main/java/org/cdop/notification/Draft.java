package org.cdop.notification;

import java.time.Instant;
import org.cdop.form.Answers;
import org.cdop.sql.Row;

/**
 * What somebody has typed so far of a notification.
 *
 * @param page how far they came, counted from 0
 * @param sent the receipt where it was sent; the answers are gone then
 */
public record Draft(String edition, Answers answers, int page, Instant savedAt, Receipt sent) {

    static Draft read(Row row) {
        String reference = row.text("sent_reference");
        return new Draft(row.text("edition"), Answers.parse(row.text("answers")),
            row.integer("page"), row.moment("saved_at"), reference == null ? null : new Receipt(reference, row.moment("sent_at")));
    }
}
