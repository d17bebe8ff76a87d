package org.cdop.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Age by calendar birthdays. One born on 29 February has the birthday on 1 March in a common year.
 *
 * @param days completed days; @param years completed years
 */
public record AgeAtDeath(long days, int months, int years) {

    public static AgeAtDeath between(LocalDate bornOn, LocalDate diedOn) {
        int years = diedOn.getYear() - bornOn.getYear();
        if (diedOn.isBefore(birthday(bornOn, years))) {
            years--;
        }
        Period since = Period.between(bornOn, diedOn);
        return new AgeAtDeath(ChronoUnit.DAYS.between(bornOn, diedOn), (int) since.toTotalMonths(), years);
    }

    /** The birthday on which this many years are completed. */
    public static LocalDate birthday(LocalDate bornOn, int years) {
        LocalDate day = bornOn.plusYears(years);
        return day.getDayOfMonth() == bornOn.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** Statutory scope: the death came before the eighteenth birthday. */
    public static boolean isUnder18(LocalDate bornOn, LocalDate diedOn) {
        return diedOn.isBefore(birthday(bornOn, 18));
    }

    /** As people say it: 3 hours are "less than a day"; "5 days", "10 weeks", "7 months", "14 years". */
    public String inWords() {
        if (days == 0) {
            return "less than a day";
        }
        if (days < 14) {
            return some(days, "day");
        }
        if (days < 112) {
            return some(days / 7, "week");
        }
        return years < 2 ? some(months, "month") : some(years, "year");
    }

    private static String some(long n, String unit) {
        return n + " " + unit + (n == 1 ? "" : "s");
    }
}
