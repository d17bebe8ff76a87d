package org.cdop.statistics;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Panels of different sizes about one value, with the limits between which chance alone puts a panel of each size. True counts, not for
 * publication.
 *
 * @param around   what the value in the middle is of: "all panels together", or an area
 * @param centre   null where there is none
 * @param source   who published it; blank where the panels make it
 * @param invented whether the value in the middle was made up for a demonstration
 * @param why      why there is no value in the middle, or what the plot can show; else blank
 */
public record Funnel(ComparedMeasure measure, ReportingYear first, ReportingYear last, String around, Double centre, String source, boolean invented, String why,
                     List<Point> points) {

    private static final int STEPS = 60;

    /**
     * One panel.
     *
     * @param value  as a table shows it, with its 95 % interval, or why it is not calculated
     * @param limits about the value in the middle at the panel's size; null where there is none
     */
    public record Point(PanelChoice panel, long events, long size, Cell value, FunnelLimits limits) {

        public boolean isDrawn() {
            return value.value() != null;
        }

        /** Where it lies; blank where there is no value or no limit. */
        public String standing() {
            return isDrawn() && limits != null ? limits.standing(value.value()) : "";
        }
    }

    /** Limits at one size, for the curves of the picture. */
    public record Step(double size, FunnelLimits limits) {
    }

    /** The curves from a small panel to one a tenth larger than the largest; none without a value in the middle. */
    public List<Step> curve() {
        long largest = drawn().mapToLong(Point::size).max().orElse(0);
        if (centre == null || largest == 0) {
            return List.of();
        }
        double end = largest * 1.1;
        return IntStream.rangeClosed(1, STEPS).mapToObj(i -> end * i / STEPS).map(size -> new Step(size, FunnelLimits.of(measure, centre, size))).toList();
    }

    public Stream<Point> drawn() {
        return points.stream().filter(Point::isDrawn);
    }

    /** "2022-23 to 2024-25", or one year. */
    public String years() {
        return first.equals(last) ? first.label() : first.label() + " to " + last.label();
    }

    /** What the picture shows, for those who do not see it. */
    public String inWords() {
        StringBuilder words = new StringBuilder(measure.label() + ", " + years() + ". ");
        words.append(centre == null ? "No limits are drawn. " : "The line in the middle is " + number(centre) + ", of " + around + (invented ? " (invented)" : "") + ". ");
        drawn().forEach(p -> words.append(p.panel().name()).append(": ").append(number(p.value().value()))
            .append(p.standing().isEmpty() ? ". " : ", " + p.standing() + ". "));
        return words.toString().strip();
    }

    static String number(double value) {
        return String.format(java.util.Locale.UK, "%.1f", value);
    }
}
