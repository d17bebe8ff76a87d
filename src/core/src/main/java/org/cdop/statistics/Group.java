package org.cdop.statistics;

/** A row of a table: its id in the API and its words. */
public record Group(String id, String label) {

    static final String TOTAL = "total";
    static final String NOT_KNOWN = "not-known";

    boolean isTotal() {
        return TOTAL.equals(id);
    }

    /** A share of those known can be given: neither for the unknown nor for the total. */
    boolean isKnown() {
        return !isTotal() && !NOT_KNOWN.equals(id);
    }
}
