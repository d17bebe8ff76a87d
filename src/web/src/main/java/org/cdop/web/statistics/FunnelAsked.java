package org.cdop.web.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.cdop.statistics.Funnel;
import org.cdop.statistics.Funnels;
import org.cdop.statistics.NotReleased;
import org.cdop.statistics.ReportingYear;

/** What an address asks of a funnel; the last three years that are over where it names none. */
public record FunnelAsked(String measure, ReportingYear first, ReportingYear last, String area) {

    static final int YEARS_OFFERED = 12;
    private static final int USUAL_YEARS = 3;

    static FunnelAsked read(Map<String, String[]> given, Clock clock) {
        ReportingYear over = ReportingYear.lastBefore(LocalDate.now(clock));
        ReportingYear last = year(one(given, "last"), over);
        String measure = one(given, "measure");
        return new FunnelAsked(measure == null ? "child-mortality" : measure, year(one(given, "first"), new ReportingYear(last.endsIn() - USUAL_YEARS + 1)), last, one(given, "around"));
    }

    Funnel answer(Funnels funnels) {
        return funnels.draw(measure, first, last, area);
    }

    private static ReportingYear year(String text, ReportingYear otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("(19|20)[0-9]{2}")) {
            throw new NotReleased("A year is named by the year in which it ends, as in 2025, not “" + text + "”.");
        }
        return new ReportingYear(Integer.parseInt(text));
    }

    private static String one(Map<String, String[]> given, String name) {
        String[] values = given.get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? null : values[0];
    }
}
