package org.cdop.annualreport;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cdop.access.Setting;
import org.cdop.access.Settings;
import org.cdop.panelmeeting.NamedPeople;
import org.cdop.panelmeeting.Seat;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.statistics.Comparisons;
import org.cdop.statistics.Enquiry;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.ReportingYear;
import org.cdop.statistics.Statistics;

/** Takes what a report stands on, in one transaction: all its public tables in one call, and what is told one by one. */
@Stateless
@DenyAll
public class ReportFreezing {

    @Inject
    private Statistics statistics;

    @Inject
    private Comparisons comparisons;

    @Inject
    private NamedPeople named;

    @Inject
    private Settings settings;

    @Inject
    private Database database;

    /** Everything as it stands now; words of recommendations and actions that name somebody or give a hidden count are left out. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    public Snapshot take(String panel, ReportingYear year, Optional<Snapshot> lastYear) {
        return take(panel, year, lastYear, statistics::forPublic);
    }

    /** As it would be taken now, for the panel itself: nothing of it is published. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    public Snapshot draft(String panel, ReportingYear year, Optional<Snapshot> lastYear) {
        return take(panel, year, lastYear, statistics::draft);
    }

    private Snapshot take(String panel, ReportingYear year, Optional<Snapshot> lastYear, Function<Enquiry, PublishedTable> made) {
        Map<String, Object> period = Map.of("panel", panel, "from", year.from(), "until", year.until());
        Map<String, PublishedTable> tables = tables(panel, year, made);
        List<LocalDate> meetings = database.list("annualreport/meetings.sql", period, row -> row.day("held_on"));
        WordsCheck check = new WordsCheck(new Snapshot(tables, List.of(), meetings, List.of(), List.of(), List.of()), settings.number(Setting.SMALL_NUMBER, panel));
        Withholding withholding = new Withholding(check::givesAway);
        Snapshot taken = new Snapshot(tables, actions(panel, period, withholding), meetings,
            database.list("annualreport/members.sql", period, row -> Seat.of(row.text("seat")).label() + ": " + row.text("full_name")),
            recommendations(panel, period, lastYear, withholding), List.of(), compared(tables));
        return lastYear.map(last -> taken.beside(changes(last, taken))).orElse(taken);
    }

    /** Every public table of the report. */
    private Map<String, PublishedTable> tables(String panel, ReportingYear year, Function<Enquiry, PublishedTable> made) {
        int pool = settings.number(Setting.POOL_YEARS, panel);
        Map<String, PublishedTable> tables = new LinkedHashMap<>();
        Chapter.allTables().forEach(asked -> {
            LocalDate from = asked.pooled() ? year.from().minusYears(pool - 1L) : year.from();
            tables.put(asked.key(), made.apply(new Enquiry(asked.table(), from, year.until(), List.of(panel), asked.population())));
        });
        return tables;
    }

    /** Figures that others published beside those of the tables: of England where these are held, else of another area. */
    private List<Compared> compared(Map<String, PublishedTable> tables) {
        List<Compared> all = new ArrayList<>();
        tables.forEach((key, table) -> {
            List<String> areas = comparisons.areas(table, null);
            areas.stream().filter("England"::equalsIgnoreCase).findFirst().or(() -> areas.stream().findFirst()).ifPresent(area ->
                comparisons.beside(table, null, area).stream().filter(b -> b.theirs() != null).forEach(b -> all.add(Compared.of(key, area, b))));
        });
        return List.copyOf(all);
    }

    private List<Snapshot.ThemeAction> actions(String panel, Map<String, Object> period, Withholding withholding) {
        List<Snapshot.ThemeAction> all = database.list("annualreport/theme-actions.sql", period, row -> new Snapshot.ThemeAction(row.text("theme"),
            row.text("action"), row.text("state"), row.text("effect")));
        return withholding.actions(all, named.foundOfPanel(panel, all.stream().map(Snapshot.ThemeAction::inWords).toList()));
    }

    private List<ReportedRecommendation> recommendations(String panel, Map<String, Object> period, Optional<Snapshot> lastYear,
                                                         Withholding withholding) {
        List<ReportedRecommendation> all = database.list("annualreport/recommendations.sql", period, ReportedRecommendation::read).stream()
            .map(one -> one.since(before(one, lastYear))).toList();
        return withholding.recommendations(all, named.foundOfPanel(panel, all.stream().map(ReportedRecommendation::written).toList()));
    }

    private static String before(ReportedRecommendation one, Optional<Snapshot> lastYear) {
        return lastYear.flatMap(last -> last.recommendations().stream().filter(r -> r.id() == one.id()).findFirst())
            .map(ReportedRecommendation::status).orElse("");
    }

    /** The figures at the front beside those of last year's report. */
    static List<Change> changes(Snapshot last, Snapshot now) {
        List<Change> before = StandingWords.KeyFigures.of(last);
        return StandingWords.KeyFigures.of(now).stream().map(figure -> new Change(figure.figure(),
            before.stream().filter(b -> b.figure().equals(figure.figure())).map(Change::now).findFirst().orElse("[x]"), figure.now())).toList();
    }
}
