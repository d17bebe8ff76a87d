package org.cdop.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cdop.form.AnswerType.NotAnAnswer;

/** Reads dates and times as people write them: 14 5 2024, 14 May 2024, 14/5/2024, 2024-05-14; times as {@link TimeOfDay}. */
final class Moments {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[\\s/.-]+([0-9]{1,2}|[A-Za-z]{3,9})[\\s/.-]+([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2}|[A-Za-z]{3,9})[\\s/.-]+([0-9]{4})");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(.+?)(?:[T,]|,?\\s)\\s*(" + TimeOfDay.WRITTEN + ")", Pattern.CASE_INSENSITIVE);
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Moments() {
    }

    static LocalDate day(String text, String what) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        try {
            if (dayFirst.matches()) {
                return sensible(LocalDate.of(Integer.parseInt(dayFirst.group(3)), month(dayFirst.group(2)),
                    Integer.parseInt(dayFirst.group(1))), what);
            }
            if (yearFirst.matches()) {
                return sensible(LocalDate.of(Integer.parseInt(yearFirst.group(1)), month(yearFirst.group(2)),
                    Integer.parseInt(yearFirst.group(3))), what);
            }
        } catch (DateTimeException e) {
            throw new NotAnAnswer(capital(what) + " must be a real date, such as 14 5 2024");
        }
        throw new NotAnAnswer("Enter " + what + " as day, month and year, such as 14 5 2024");
    }

    private static LocalDate sensible(LocalDate day, String what) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new NotAnAnswer("Check the year of " + what);
        }
        return day;
    }

    /** A year, a month of a year, or a day: "2024", "2024-05", "2024-05-14". */
    static String partialDay(String text, String what) {
        if (text.matches("[/\\s]*(19|20|21)[0-9]{2}")) {
            return text.substring(text.length() - 4);
        }
        if (text.matches("(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])")) {
            return text;
        }
        Matcher monthYear = MONTH_YEAR.matcher(text.replaceFirst("^[/\\s]+", ""));
        if (monthYear.matches()) {
            try {
                return sensible(LocalDate.of(Integer.parseInt(monthYear.group(2)), month(monthYear.group(1)), 1), what)
                    .toString().substring(0, 7);
            } catch (DateTimeException e) {
                throw new NotAnAnswer(capital(what) + " must have a real month, 1 to 12");
            }
        }
        try {
            return day(text, what).toString();
        } catch (NotAnAnswer e) {
            throw new NotAnAnswer(e.getMessage() + ". The month and year, or the year, will do if that is all you know");
        }
    }

    static LocalTime time(String text, String what) {
        return TimeOfDay.parse(text)
            .orElseThrow(() -> new NotAnAnswer("Enter " + what + " by the 24-hour clock, such as 09:30 or 21:15"));
    }

    static String dayAndTime(String text, String what) {
        Matcher both = DAY_AND_TIME.matcher(text);
        if (!both.matches()) {
            throw new NotAnAnswer("Enter " + what + " as date and time, such as 14 5 2024 09:30");
        }
        return day(both.group(1).strip(), what) + "T" + time(both.group(2), what);
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int at = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.UK));
        if (at < 0 || at % 3 != 0) {
            throw new DateTimeException("no month");
        }
        return at / 3 + 1;
    }

    private static String capital(String what) {
        return what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1);
    }
}
