package org.cdop.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * A case as a row of the file tells it, checked (contract of the case import).
 *
 * @param scheme by whose codes it was judged: 2018, or 2010 where the review was completed before October 2018; null where nothing was judged
 */
record ImportedCase(String caseRef, String panel, String nhsNumber, String familyName, String givenNames, String sex, LocalDate bornOn,
                    LocalDate diedOn, LocalDate notifiedOn, String postcode, String localAuthority, String transferredTo, Integer imdDecile,
                    String ethnicity, Integer gestationWeeks, Integer birthWeightG, String placeOfDeath, String expected, String event,
                    String socialCare, String practiceReview, LocalDate reviewedOn, String scheme, Integer category, String categories,
                    String conclusion, List<JudgedFactor> factors, List<ToldCircumstance> circumstances) {

    record JudgedFactor(String code, int grade, boolean modifiable) {
    }

    record ToldCircumstance(String code, String answer) {
    }

    /** Panel and reference, as the case is known. */
    String number() {
        return panel + "/" + caseRef;
    }

    boolean isOpen() {
        return reviewedOn == null && transferredTo == null;
    }
}
