package org.cdop.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** A year to 31 March, named for the year in which it ends: 2025 is 2024-25. */
public record ReportingYear(int endsIn) {

    public static ReportingYear of(LocalDate day) {
        return new ReportingYear(day.getMonthValue() < 4 ? day.getYear() : day.getYear() + 1);
    }

    /** The latest year that is over on this day. */
    public static ReportingYear lastBefore(LocalDate today) {
        return new ReportingYear(of(today).endsIn - 1);
    }

    public LocalDate from() {
        return LocalDate.of(endsIn - 1, Month.APRIL, 1);
    }

    public LocalDate until() {
        return LocalDate.of(endsIn, Month.APRIL, 1);
    }

    /** As it is written: 2024-25. */
    public String label() {
        return "%d-%02d".formatted(endsIn - 1, endsIn % 100);
    }

    /** The years that the period touches. */
    static List<ReportingYear> touched(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(of(from).endsIn, of(until.minusDays(1)).endsIn).mapToObj(ReportingYear::new).toList();
    }

    boolean isWithin(LocalDate first, LocalDate afterLast) {
        return !first.isAfter(from()) && !afterLast.isBefore(until());
    }
}
