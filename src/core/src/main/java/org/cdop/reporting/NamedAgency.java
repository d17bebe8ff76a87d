package org.cdop.reporting;

import org.cdop.access.AgencyKind;

/** An agency that the notification names, with the professional there where one was given. */
public record NamedAgency(AgencyKind kind, String name, String contact, String email) {
}
