package org.cdop.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cdop.time.LondonClock;
import org.cdop.time.Term;

/**
 * Who a child was. Times, other names, address, school and GP may be unknown; without an NHS number the reason is kept.
 *
 * @param nhsNumber ten digits, checked, or null
 * @param nhsAbsent "non_resident" or "not_available" where there is no number
 */
public record Identity(String familyName, String givenNames, String otherNames, String nhsNumber, String nhsAbsent,
                       LocalDate bornOn, LocalTime bornTime, LocalDate diedOn, LocalTime diedTime, String address,
                       String postcode, String school, String gp) {

    /** The moment that the clocks count from: a death without a time of day counts from the end of its day in England. */
    public Instant deathCountsFrom() {
        return diedTime == null ? Term.endOfDay(diedOn) : diedOn.atTime(diedTime).atZone(LondonClock.LONDON).toInstant();
    }

    public String fullName() {
        return givenNames + " " + familyName;
    }
}
