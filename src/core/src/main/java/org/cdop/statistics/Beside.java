package org.cdop.statistics;

import java.util.Locale;

/**
 * One row of a table beside a published figure.
 *
 * @param ours     as the table shows it: hidden stays hidden
 * @param theirs   with its own 95 % interval; null where it is not held
 * @param standing whether our 95 % interval lies above the published value ("higher"), below it ("lower") or contains it ("similar");
 *                 blank where either is not there
 * @param note     why nothing stands beside it; else blank
 * @param source   who published the figure
 */
public record Beside(String label, Cell ours, Cell theirs, String standing, String note, String source, boolean invented) {

    /** The rule of the national profiles of public health: does the area's 95 % interval contain the other value? In neutral words. */
    static String standing(Cell ours, Cell theirs) {
        if (ours.suppressed() || ours.lower() == null || theirs == null) {
            return "";
        }
        return ours.lower() > theirs.value() ? "higher" : ours.upper() < theirs.value() ? "lower" : "similar";
    }

    /** Our value with its interval: 39.0 (25.0 to 58.1). */
    public String shownOurs() {
        return shown(ours);
    }

    /** The published value with its interval; [x] where it is not held. */
    public String shownTheirs() {
        return theirs == null ? "[x]" : shown(theirs);
    }

    private static String shown(Cell cell) {
        return cell.shown() + (cell.lower() == null ? "" : String.format(Locale.UK, " (%.1f to %.1f)", cell.lower(), cell.upper()));
    }
}
