package org.cdop.panelmeeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates of a case told by their distance from the death. */
final class DateMask {

    private static final List<String> MONTHS =
        List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
        + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern DAY_MONTH_YEAR = words("\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_DAY_YEAR = words("\\b" + MONTH + "\\s+" + DAY + ",?\\s+(\\d{4})\\b");
    private static final String BETWEEN = "\\s*[/.\u2010-\u2015-]\\s*";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])(\\d{1,2})(\\s*([/.\u2010-\u2015-])\\s*)(\\d{1,2})\\s*\\3\\s*(\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)" + YEAR + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH = words("\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + "(?![\\p{L}])");
    private static final Pattern MONTH_DAY = words("\\b" + MONTH + "[\\s-]+" + DAY + "(?![\\d:.,%]*\\d|\\p{L}|\\s?(?:mg|ml|mcg|g|kg|%))");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?<![\\d/.-])(0?[1-9]|1[0-2])" + BETWEEN + YEAR + "(?![\\d/])");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\s*/\\s*(\\d{1,2})(?![\\d/]|\\.\\d)");
    private static final Pattern MONTH_YEAR = words("\\b" + MONTH + ",?\\s+((?:19|20)\\d{2})\\b");
    private static final int NEAR_DEATH = 42;
    private static final int DAYS_TOLD = 90;
    private static final int MONTHS_TOLD = 24;

    private final LocalDate diedOn;

    DateMask(LocalDate diedOn) {
        this.diedOn = diedOn;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    void mask(Placeholders text) {
        text.mask(YEAR_FIRST, m -> inWords(m.group(1), m.group(2), m.group(3)));
        text.mask(DAY_MONTH_YEAR, m -> inWords(m.group(3), month(m.group(2)), m.group(1)));
        text.mask(MONTH_DAY_YEAR, m -> inWords(m.group(3), month(m.group(1)), m.group(2)));
        text.mask(NUMBERS, this::ofNumbers);
        text.mask(MONTH_YEAR, m -> ofMonth(m.group(2), month(m.group(1))));
        text.mask(MONTH_OF_YEAR, m -> ofMonth(m.group(2), m.group(1)));
        text.mask(DAY_MONTH, m -> "date");
        text.mask(MONTH_DAY, m -> "date");
        text.mask(DAY_OF_MONTH, this::withoutYear);
    }

    /** A date as the panel reads it: "3 days before the death". */
    String relative(LocalDate day) {
        long days = ChronoUnit.DAYS.between(diedOn, day);
        if (days == 0) {
            return "on the day of death";
        }
        Period apart = days < 0 ? Period.between(day, diedOn) : Period.between(diedOn, day);
        String length = Math.abs(days) <= DAYS_TOLD ? some(Math.abs(days), "day")
            : apart.toTotalMonths() < MONTHS_TOLD ? some(apart.toTotalMonths(), "month") : some(apart.getYears(), "year");
        return length + (days < 0 ? " before the death" : " after the death");
    }

    private String ofNumbers(MatchResult m) {
        int month = Integer.parseInt(m.group(4));
        boolean sure = m.group(5).length() == 4;
        if (month < 1 || month > 12 || Integer.parseInt(m.group(1)) > 31) {
            return sure ? "date" : null;
        }
        return inWords(m.group(5), m.group(4), m.group(1));
    }

    /**
     * "14/05" is a date; "5/7" or "6/12" may be five days or six months, as clinicians write: masked where it would be a day
     * within some weeks of the death.
     */
    private String withoutYear(MatchResult m) {
        boolean padded = m.group(1).startsWith("0") || m.group(2).startsWith("0");
        for (int year = diedOn.getYear() - 1; year <= diedOn.getYear() + 1; year++) {
            try {
                LocalDate day = LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
                if (padded || Math.abs(ChronoUnit.DAYS.between(diedOn, day)) <= NEAR_DEATH) {
                    return "date";
                }
            } catch (DateTimeException e) {
                // no such day in this year
            }
        }
        return null;
    }

    private String ofMonth(String year, String month) {
        YearMonth told = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        long months = ChronoUnit.MONTHS.between(YearMonth.from(diedOn), told);
        return months == 0 ? "the month of the death"
            : "about " + some(Math.abs(months), "month") + (months < 0 ? " before the death" : " after the death");
    }

    private String inWords(String year, String month, String day) {
        int y = Integer.parseInt(year);
        try {
            return relative(LocalDate.of(y < 100 ? y + 2000 : y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return "date";
        }
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.UK)) + 1);
    }

    private static String some(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
