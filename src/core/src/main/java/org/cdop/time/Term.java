package org.cdop.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A limit as the guidance states it: "48 hours", "3 weeks", "3 months". Hours run by the clock; days, weeks and months
 * run by the calendar of England and end at the close of the last day.
 */
public record Term(int length, ChronoUnit unit) {

    /** Reads "24 hours", "3 weeks", "6 months"; refuses anything else with a {@link DateTimeException}. */
    public static Term parse(String text) {
        String[] parts = text.trim().split("\\s+");
        if (parts.length == 2 && parts[0].matches("[0-9]{1,4}")) {
            int length = Integer.parseInt(parts[0]);
            switch (parts[1].toLowerCase().replaceAll("s$", "")) {
                case "hour": return new Term(length, ChronoUnit.HOURS);
                case "day": return new Term(length, ChronoUnit.DAYS);
                case "week": return new Term(length, ChronoUnit.WEEKS);
                case "month": return new Term(length, ChronoUnit.MONTHS);
                default: break;
            }
        }
        throw new DateTimeException("“" + text + "” is not a term such as 24 hours, 3 weeks or 6 months");
    }

    /** The moment by which what starts at {@code start} is due. */
    public Instant dueBy(Instant start) {
        ZonedDateTime from = start.atZone(LondonClock.LONDON);
        if (unit == ChronoUnit.HOURS) {
            return start.plus(length, ChronoUnit.HOURS);
        }
        return endOfDay(from.toLocalDate().plus(length, unit));
    }

    /** The last day of the term that starts on this day. */
    public LocalDate dueOn(LocalDate start) {
        return unit == ChronoUnit.HOURS ? start.plusDays((length + 23) / 24) : start.plus(length, unit);
    }

    /** The end of a day in England: what starts without a time of day counts from there. */
    public static Instant endOfDay(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(LondonClock.LONDON).toInstant();
    }

    @Override
    public String toString() {
        String name = unit.toString().toLowerCase();
        return length + " " + (length == 1 ? name.substring(0, name.length() - 1) : name);
    }
}
