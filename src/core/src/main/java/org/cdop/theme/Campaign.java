package org.cdop.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cdop.sql.Row;
import org.cdop.statistics.ReportingYear;

/**
 * What was done in public about a theme.
 *
 * @param until the last day; null: it goes on
 * @param place where: the city, a ward, the maternity units
 */
public record Campaign(long id, String panel, String what, LocalDate from, LocalDate until, String place, Instant enteredAt, String enteredBy) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Campaign read(Row row) {
        return new Campaign(row.number("id"), row.text("panel"), row.text("what"), row.day("from_on"), row.day("until_on"), row.text("place"),
            row.moment("entered_at"), row.text("entered_by"));
    }

    /** On at least one day of the year. */
    boolean runsIn(ReportingYear year) {
        return from.isBefore(year.until()) && (until == null || !until.isBefore(year.from()));
    }

    /** What, where, from when until when. */
    public String sentence() {
        return what + ", " + place + ", " + (until == null ? "since " + from.format(DAY) : from.equals(until) ? from.format(DAY)
            : from.format(DAY) + " to " + until.format(DAY));
    }
}
