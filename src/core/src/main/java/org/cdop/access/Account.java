package org.cdop.access;

import java.time.Instant;
import java.util.List;
import org.cdop.sql.Row;

/**
 * A person's account as the administrator and the person see it; no password, no case.
 *
 * @param locked    closed after failures until this moment, or null
 * @param disabled  switched off at this moment, or null
 * @param hasPassword false until the person used the link that was sent to them
 */
public record Account(long id, String name, String fullName, String email, String jobTitle, Instant lastSignedIn, Instant locked,
                      Instant disabled, boolean hasPassword, boolean demonstration, List<String> roles) {

    static Account read(Row row) {
        return new Account(row.number("id"), row.text("name"), row.text("full_name"), row.text("email"), row.text("job_title"),
            row.moment("last_signed_in"), row.moment("locked_until"), row.moment("disabled_at"), row.yes("has_password"),
            row.yes("demonstration"), row.texts("roles"));
    }
}
