package org.cdop.demonstration;

import java.time.LocalDate;
import java.util.List;

/**
 * One invented death, and how its review goes. Ages, delays and findings are plausible; nobody in it exists.
 *
 * @param toldAfterHours hours from death to notification
 * @param sharedSurface  for a baby's sudden death: yes, no or not_known
 * @param formDays       days from request to return, one per agency; negative: not returned
 * @param reviewDays     days from death to the child death review meeting
 * @param readyDays      days from death until ready for the panel
 * @param end            what becomes of the notification
 */
record Story(int number, String panel, Kind kind, String familyName, String givenNames, String sex, String ethnicity,
             LocalDate bornOn, LocalDate diedOn, String nhsNumber, int toldAfterHours, int gestation, int weight,
             String sharedSurface, List<Integer> formDays, int reviewDays, int readyDays, boolean modifiable, End end) {

    /** What becomes of the notification; a review goes as far as its time allows. */
    enum End {
        REVIEWED, WAITING_FOR_TRIAGE, DECLINED, OTHER_PANEL, DUPLICATE, JUST_ACCEPTED, OUT_OF_SCOPE, TRANSFERRED
    }

    int ageDays() {
        return (int) (diedOn.toEpochDay() - bornOn.toEpochDay());
    }

    boolean isUnderOne() {
        return ageDays() < 365;
    }
}
