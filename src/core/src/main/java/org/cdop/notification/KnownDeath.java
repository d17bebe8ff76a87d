package org.cdop.notification;

import java.time.LocalDate;
import org.cdop.sql.Row;

/**
 * A death as a notification or a case tells it, for comparing. What was not told is {@code null}.
 *
 * @param kind   "case" or "notification"
 * @param number case number or reference of the notification
 */
public record KnownDeath(String kind, String number, String state, String familyName, String givenNames, String nhsNumber,
                         LocalDate bornOn, LocalDate diedOn, String sex, String postcode) {

    static KnownDeath read(Row row) {
        return new KnownDeath(row.text("kind"), row.text("number"), row.text("state"), row.text("family_name"),
            row.text("given_names"), row.text("nhs_number"), row.day("born_on"), row.day("died_on"), row.text("sex"),
            row.text("postcode"));
    }

    public boolean isCase() {
        return "case".equals(kind);
    }
}
