package org.cdop.statistics;

/**
 * What a table shows in one place: a value, perhaps with its 95 % interval; or that it is hidden; or why it is not
 * calculated. A true nought is a value; the three are never mixed up.
 *
 * @param note "unreliable" for a rate on fewer than 20 deaths; else null
 */
public record Cell(Double value, Double lower, Double upper, String note, boolean suppressed, String notCalculated) {

    public static final Cell SUPPRESSED = new Cell(null, null, null, null, true, null);

    static Cell of(double value) {
        return new Cell(value, null, null, null, false, null);
    }

    static Cell of(double value, Interval interval) {
        return new Cell(value, interval.lower(), interval.upper(), null, false, null);
    }

    static Cell ofRate(double value, Interval interval, boolean unreliable) {
        return new Cell(value, interval.lower(), interval.upper(), unreliable ? "unreliable" : null, false, null);
    }

    static Cell notCalculated(String because) {
        return new Cell(null, null, null, null, false, because);
    }

    /** To so many decimal places; one for public percentages and rates. */
    Cell rounded(int places) {
        return value == null ? this : new Cell(round(value, places), round(lower, places), round(upper, places), note, false, null);
    }

    private static Double round(Double number, int places) {
        return number == null ? null : Double.valueOf(java.math.BigDecimal.valueOf(number)
            .setScale(places, java.math.RoundingMode.HALF_UP).doubleValue());
    }

    /** As a page and the report show it: 28, 65.1, [c] or [x]. */
    public String shown() {
        return shown(1);
    }

    /** The same with so many decimal places where the value is not whole. */
    public String shown(int places) {
        if (suppressed) {
            return "[c]";
        }
        if (value == null) {
            return "[x]";
        }
        return number(value, places) + ("unreliable".equals(note) ? " [u]" : "");
    }

    /** The interval as a page shows it: 50.2 to 77.6; empty where there is none. */
    public String interval() {
        return interval(1);
    }

    /** The same with so many decimal places. */
    public String interval(int places) {
        return lower == null ? "" : number(lower, places) + " to " + number(upper, places);
    }

    private static String number(double n, int places) {
        return n == Math.rint(n) && Math.abs(n) < 1e9 ? String.format(java.util.Locale.UK, "%,d", (long) n)
            : String.format(java.util.Locale.UK, "%." + places + "f", n);
    }
}
