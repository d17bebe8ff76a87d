package org.cdop.reporting;

import java.time.LocalDate;

/** The child that a form asks about, as the agency needs to know to find its record; shown after the code only. */
public record ChildAsked(String givenNames, String familyName, String otherNames, String nhsNumber, LocalDate bornOn,
                         LocalDate diedOn, String sex, String address, String postcode) {

    public String fullName() {
        return givenNames + " " + familyName;
    }
}
