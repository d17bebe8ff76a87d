package org.cdop.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cdop.statistics.Proportion;
import org.cdop.statistics.ReportingYear;

/**
 * A year of the trend of a theme: the reviews of the window that ends in it.
 *
 * @param marks what a reader must know at this year: a break in how reviews are judged or collected, a campaign
 */
public record TrendYear(ReportingYear year, Proportion share, long notKnown, List<String> marks) {

    /** Breaks that every trend names (domain notes, statistics §4), by the year that begins in them. */
    private static final Map<Integer, String> BREAKS = Map.of(
        2010, "Break in 2010: the categories and grades of 2010 replace those of 2008",
        2018, "Break in 2018: the analysis form of the statutory guidance of 2018 replaces that of 2010",
        2019, "Break in 2019: the national database (NCMD) replaces the yearly LSCB1 return");

    static TrendYear of(int endsIn, Proportion share, long notKnown, List<Campaign> campaigns) {
        ReportingYear year = new ReportingYear(endsIn);
        List<String> marks = new ArrayList<>();
        if (BREAKS.containsKey(endsIn - 1)) {
            marks.add(BREAKS.get(endsIn - 1));
        }
        campaigns.stream().filter(c -> c.runsIn(year)).forEach(c -> marks.add("Campaign: " + c.sentence()));
        return new TrendYear(year, share, notKnown, List.copyOf(marks));
    }

    /** The first day that the window of so many years takes in. */
    public LocalDate from(int window) {
        return new ReportingYear(year.endsIn() - window + 1).from();
    }
}
