package org.cdop.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cdop.statistics.ComparedMeasure;
import org.cdop.statistics.ReportingYear;

/**
 * One published figure as a row of the file tells it: so many deaths or reviews, of so many children, births or reviews, of an area in a
 * year to 31 March, and who published it.
 */
record PublishedRow(String area, Integer yearEnds, String measure, Integer numerator, Integer denominator, String source, String invented) implements FileFigure {

    static final Set<String> COLUMNS = new LinkedHashSet<>(Arrays.asList("area", "year", "measure", "numerator", "denominator", "source", "invented"));
    static final Set<String> NEEDED = Set.of("area", "year", "measure", "numerator", "denominator", "source");

    private static final int MOST = 999_999_999;

    /** The figure; what is wrong with the row stands among its findings. A year that is not over has no published figure yet. */
    static PublishedRow read(CsvRow row, List<ComparedMeasure> measures, LocalDate today) {
        String measure = row.needed("measure", row.text("measure", 60));
        if (measure != null && measures.stream().noneMatch(m -> m.code().equals(measure))) {
            row.wrong("measure", "There is no such measure. They are listed on the page, as in child-mortality or theme:co-sleeping.");
        }
        Integer numerator = row.needed("numerator", row.number("numerator", 0, MOST));
        Integer denominator = row.needed("denominator", row.number("denominator", 1, MOST));
        if (numerator != null && denominator != null && numerator > denominator) {
            row.wrong("numerator", "The numerator is larger than the denominator.");
        }
        return new PublishedRow(name(row, "area", 60), year(row, today), measure, numerator, denominator, name(row, "source", 300),
            row.code("invented", List.of("yes", "no")));
    }

    private static String name(CsvRow row, String column, int longest) {
        String given = row.needed(column, row.text(column, longest));
        if (given != null && given.length() < 2) {
            row.wrong(column, "Write it out.");
        }
        return given;
    }

    private static Integer year(CsvRow row, LocalDate today) {
        String given = row.needed("year", row.text("year", 20));
        if (given == null) {
            return null;
        }
        if (!given.matches("(19|20)[0-9]{2}-[0-9]{2}") || !new ReportingYear(Integer.parseInt(given.substring(0, 4)) + 1).label().equals(given)) {
            row.wrong("year", "The tables are by year to 31 March: write it as 2024-25. A figure of a calendar year cannot be set beside them.");
            return null;
        }
        int endsIn = Integer.parseInt(given.substring(0, 4)) + 1;
        if (endsIn > ReportingYear.lastBefore(today).endsIn()) {
            row.wrong("year", "This year is not over.");
        }
        return endsIn;
    }

    @Override
    public String key() {
        return FileFigure.key(area, yearEnds, measure);
    }

    @Override
    public List<?> values() {
        return Arrays.asList(area, yearEnds, measure, numerator, denominator, source, invented == null ? "no" : invented);
    }
}
