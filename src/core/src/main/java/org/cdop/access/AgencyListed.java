package org.cdop.access;

import java.time.LocalDate;

/** A line of the directory: the agency, and how many contacts it has now. */
public record AgencyListed(long id, AgencyKind kind, String name, String area, int contacts, String mainEmail, LocalDate endedOn) {
}
