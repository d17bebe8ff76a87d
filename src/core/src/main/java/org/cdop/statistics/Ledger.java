package org.cdop.statistics;

/**
 * What a family of public tables counts, one entry each: a death, a review, a form that was asked for. Tables of one ledger are
 * protected together; those of different ledgers count different things and share no sum.
 */
enum Ledger {
    DEATHS, REVIEWS, OPEN, FORMS, SEATS, ACTIONS;

    /** The ledger that the table counts when it is asked about this population. */
    static Ledger of(Measure measure, Population population) {
        return switch (measure.id()) {
            case "form-returns" -> FORMS;
            case "attendance" -> SEATS;
            case "actions" -> ACTIONS;
            default -> population == Population.OPEN ? OPEN : population == Population.REVIEWS ? REVIEWS : DEATHS;
        };
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
