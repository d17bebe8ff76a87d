package org.cdop.statistics;

/**
 * Cases out of those in which it is known, with Wilson's 95 % interval in per cent; not calculated where nothing is known.
 *
 * @param of cases in which it is known: yes and no
 */
public record Proportion(long cases, long of) {

    public boolean isCalculated() {
        return of > 0;
    }

    public double percent() {
        return 100.0 * cases / of;
    }

    public double lower() {
        return 100 * Interval.ofProportion(cases, of).lower();
    }

    public double upper() {
        return 100 * Interval.ofProportion(cases, of).upper();
    }

    /** 25.0 (8.9 to 53.2), or [x]. */
    public String shown() {
        return isCalculated() ? String.format(java.util.Locale.UK, "%.1f (%.1f to %.1f)", percent(), lower(), upper()) : "[x]";
    }
}
