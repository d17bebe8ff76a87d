package org.cdop.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cdop.sql.RuleBroken;
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

    /**
     * Refuses a death still to come, one before the birth, and one on or after the eighteenth birthday: the rules of a
     * notification hold for its correction (statutory scope: a child under 18).
     */
    void refuseUnlessAChildDied(LocalDate today) {
        if (diedOn.isAfter(today)) {
            throw new RuleBroken("The date of death is still to come. Check it.");
        }
        if (bornOn == null) {
            return;
        }
        if (diedOn.isBefore(bornOn)) {
            throw new RuleBroken("The date of death is before the date of birth. Check both.");
        }
        if (diedOn.equals(bornOn) && bornTime != null && diedTime != null && diedTime.isBefore(bornTime)) {
            throw new RuleBroken("The time of death is before the time of birth. Check both.");
        }
        if (!AgeAtDeath.isUnder18(bornOn, diedOn)) {
            throw new RuleBroken("By these dates the person was 18 or older. Only the death of a child under 18 is reviewed here. Check both dates.");
        }
    }

    public String fullName() {
        return givenNames + " " + familyName;
    }
}
