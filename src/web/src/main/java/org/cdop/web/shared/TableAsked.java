package org.cdop.web.shared;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cdop.statistics.Audience;
import org.cdop.statistics.Enquiry;
import org.cdop.statistics.Narrowing;
import org.cdop.statistics.NotReleased;
import org.cdop.statistics.Population;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.ReportingYear;
import org.cdop.statistics.Statistics;
import org.cdop.statistics.Trend;

/** What an address asks of a table, read alike for the page, the download and the API. */
public record TableAsked(Enquiry enquiry, Audience audience) {

    private static final int YEARS_SHOWN = 5;

    /**
     * @param given what stands in the address
     * @param otherwise the audience where the address names none
     */
    public static TableAsked read(String table, Map<String, String[]> given, Audience otherwise, Clock clock) {
        String named = one(given, "audience");
        Audience audience = named == null ? otherwise : Audience.of(named);
        LocalDate today = LocalDate.now(clock);
        ReportingYear over = ReportingYear.lastBefore(today);
        LocalDate until = day(given, "until", audience == Audience.PUBLIC ? over.until() : ReportingYear.of(today).until());
        LocalDate from = day(given, "from",
            audience == Audience.PUBLIC ? ReportingYear.of(until.minusDays(1)).from() : until.minusYears(YEARS_SHOWN));
        return new TableAsked(new Enquiry(table, from, until, panels(given), Population.of(one(given, "population")),
            narrowing(given), trend(given)), audience);
    }

    public PublishedTable answer(Statistics statistics) {
        return audience == Audience.PUBLIC ? statistics.forPublic(enquiry) : statistics.internal(enquiry);
    }

    private static Narrowing narrowing(Map<String, String[]> given) {
        return new Narrowing(one(given, "age"), one(given, "sex"), one(given, "category"), one(given, "ethnicity"), one(given, "area"));
    }

    private static Trend trend(Map<String, String[]> given) {
        String window = one(given, "window");
        if (window != null && !window.matches("\\d{1,2}")) {
            throw new NotReleased("“window” is 1, 3 or 5 years, not “" + window + "”.");
        }
        return new Trend(one(given, "theme"), null, window == null ? 1 : Integer.parseInt(window));
    }

    private static List<String> panels(Map<String, String[]> given) {
        return Arrays.stream(given.getOrDefault("panel", new String[0])).filter(p -> !p.isBlank()).distinct().toList();
    }

    private static String one(Map<String, String[]> given, String name) {
        String[] values = given.get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? null : values[0];
    }

    private static LocalDate day(Map<String, String[]> given, String name, LocalDate otherwise) {
        String text = one(given, name);
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new NotReleased("“" + name + "” is a date as in 2025-04-01, not “" + text + "”.");
        }
    }
}
