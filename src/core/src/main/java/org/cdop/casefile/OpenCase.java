package org.cdop.casefile;

/** A case file opened by its coordinator, with the child's identity. */
public record OpenCase(CaseFile file, Child child) {
}
