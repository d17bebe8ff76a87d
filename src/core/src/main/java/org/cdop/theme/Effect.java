package org.cdop.theme;

import java.time.Instant;
import java.time.LocalDate;
import org.cdop.sql.Row;

/**
 * What the work on a theme changed, as it was measured.
 *
 * @param evidence what shows it: figures, an audit, minutes
 * @param measured the day on which it was measured
 */
public record Effect(long id, String panel, String changed, String evidence, LocalDate measured, Instant enteredAt, String enteredBy) {

    static Effect read(Row row) {
        return new Effect(row.number("id"), row.text("panel"), row.text("changed"), row.text("evidence"), row.day("measured_on"),
            row.moment("entered_at"), row.text("entered_by"));
    }
}
