package org.cdop.statistics;

import java.util.List;
import java.util.stream.Collectors;
import org.cdop.sql.Row;

/**
 * A figure that somebody published for an area, as it was brought in.
 *
 * @param invented made up for a demonstration
 */
record PublishedFigure(ReportingYear year, String measure, long numerator, long denominator, String source, boolean invented) {

    static PublishedFigure read(Row row) {
        return new PublishedFigure(new ReportingYear(row.integer("year_ends")), row.text("measure"), row.number("numerator"), row.number("denominator"),
            row.text("source"), row.yes("invented"));
    }

    /**
     * Several years as one: numerators and denominators are added up (the mean of rates would be another).
     *
     * @param missing the years that are not held, as 2022-23; with any there is no value
     */
    record Pooled(long numerator, long denominator, String source, boolean invented, List<String> missing) {

        static Pooled of(List<PublishedFigure> held, String measure, List<ReportingYear> years) {
            List<PublishedFigure> used = held.stream().filter(f -> f.measure().equals(measure) && years.contains(f.year())).toList();
            List<String> missing = years.stream().filter(y -> used.stream().noneMatch(f -> f.year().equals(y))).map(ReportingYear::label).toList();
            return new Pooled(used.stream().mapToLong(PublishedFigure::numerator).sum(), used.stream().mapToLong(PublishedFigure::denominator).sum(),
                used.stream().map(PublishedFigure::source).distinct().collect(Collectors.joining("; ")), used.stream().anyMatch(PublishedFigure::invented), missing);
        }

        boolean isWhole() {
            return missing.isEmpty();
        }
    }
}
