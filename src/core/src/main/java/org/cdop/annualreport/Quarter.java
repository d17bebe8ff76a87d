package org.cdop.annualreport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cdop.sql.NotFound;
import org.cdop.statistics.ReportingYear;

/** A quarter of a year to 31 March: the first begins on 1 April. */
public record Quarter(ReportingYear year, int number) {

    /** {@link NotFound} for a quarter that there is not. */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new NotFound();
        }
    }

    public LocalDate from() {
        return year.from().plusMonths(3L * (number - 1));
    }

    public LocalDate until() {
        return from().plusMonths(3);
    }

    public String label() {
        return "quarter " + number + " of " + year.label();
    }

    /** The last four quarters that are over, the latest first. */
    static List<Quarter> lastBefore(LocalDate today) {
        ReportingYear now = ReportingYear.of(today);
        return Stream.of(now.endsIn(), now.endsIn() - 1).map(ReportingYear::new)
            .flatMap(year -> Stream.of(4, 3, 2, 1).map(number -> new Quarter(year, number)))
            .filter(quarter -> !quarter.until().isAfter(today)).limit(4).toList();
    }
}
