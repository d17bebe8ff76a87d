package org.cdop.reporting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * One line of a chronology.
 *
 * @param key      where it comes from, "12/scene.called_at"; "own/7" for one that the coordinator added
 * @param happened as exactly as it is known: "2024", "2024-05", "2024-05-14", "2024-05-14T09:30" (Europe/London)
 * @param source   who told it
 * @param leftOut  the coordinator left it out of the chronology; it stays with its form
 * @param changed  the coordinator added or reworded it
 */
public record Happening(String key, String happened, String what, String source, boolean leftOut, boolean changed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final long DAYS_COUNTED = 92;

    /** The same, left out: another date was settled. */
    Happening settledOtherwise() {
        return new Happening(key, happened, what, source + " (settled otherwise)", true, changed);
    }

    /** What somebody who changes the line saw of it: refused where it reads differently by then. */
    public String seen() {
        return happened + " " + leftOut + " " + what;
    }

    /** The day; null where only a month or a year is known. */
    public LocalDate day() {
        return happened.length() < 10 ? null : LocalDate.parse(happened.substring(0, 10));
    }

    /** The time; null where none is known. */
    public LocalTime time() {
        return happened.length() < 16 ? null : LocalTime.parse(happened.substring(11, 16));
    }

    /** "14 May 2024, 09:30" */
    public String when() {
        return switch (happened.length()) {
            case 4 -> happened;
            case 7 -> YearMonth.parse(happened).format(MONTH);
            default -> day().format(DAY) + (time() == null ? "" : ", " + time());
        };
    }

    /** "Day −3, 09:30": days before (−) or after the death; where only the month is known, about how long before. */
    public String relativeTo(LocalDate died) {
        if (day() != null) {
            long days = ChronoUnit.DAYS.between(died, day());
            if (Math.abs(days) > DAYS_COUNTED) {
                return about(Math.abs(ChronoUnit.MONTHS.between(died, day())), days < 0);
            }
            return "Day " + (days == 0 ? "0" : days < 0 ? "−" + -days : "+" + days) + (time() == null ? "" : ", " + time());
        }
        if (happened.length() == 7) {
            long months = ChronoUnit.MONTHS.between(YearMonth.parse(happened), YearMonth.from(died));
            return months == 0 ? "In the month of the death" : about(Math.abs(months), months > 0);
        }
        int years = died.getYear() - Integer.parseInt(happened);
        return years == 0 ? "In the year of the death" : about(12L * Math.abs(years), years > 0);
    }

    /** Days are counted near the death; farther from it months and years tell more, and give less away. */
    private static String about(long months, boolean before) {
        long number = months < 24 ? months : months / 12;
        String unit = months < 24 ? "month" : "year";
        return "About " + number + " " + unit + (number == 1 ? "" : "s") + (before ? " before" : " after");
    }
}
