package org.cdop.casefile;

import java.time.LocalDate;
import java.time.Instant;

/**
 * A line of the case list. What the person who asks may not see is {@code null}: names, NHS number and days for all but
 * coordinators.
 *
 * @param overdue  a limit has passed and the review is not on hold
 * @param held     on hold today; told to coordinators only
 * @param imported brought in from a file of earlier years
 * @param readable whether there is something to open: the case file, or the anonymised case once it was released
 */
public record CaseListRow(CaseNumber number, CaseState state, String childName, String nhsNumber, LocalDate diedOn,
                          String ageAtDeath, String area, Instant nextDue, boolean overdue, int formsOwed, int formsLate, boolean readable, boolean held,
                          boolean imported) {
}
