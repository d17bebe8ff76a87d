package org.cdop.statistics;


/**
 * One bar of a chart, measured in hundredths of the axis.
 *
 * @param shown what stands beside the bar: the value with its interval, or that it is hidden or not calculated
 */
public record Bar(String label, String shown, boolean drawn, double width, boolean interval, double lower, double upper, boolean total) {

    static Bar of(String label, Cell cell, int places, double most, String unit, boolean total) {
        if (cell.suppressed()) {
            return new Bar(label, "hidden [c]", false, 0, false, 0, 0, total);
        }
        if (cell.value() == null) {
            return new Bar(label, "not calculated [x]", false, 0, false, 0, 0, total);
        }
        String shown = cell.shown(places) + unit + (cell.lower() == null ? "" : " (" + cell.interval(places) + ")");
        return new Bar(label, shown, true, part(cell.value(), most), cell.lower() != null, part(cell.lower(), most),
            part(cell.upper(), most), total);
    }

    private static double part(Double value, double most) {
        return value == null || most <= 0 ? 0 : Math.round(Math.min(value / most, 1) * 1000) / 10.0;
    }
}
