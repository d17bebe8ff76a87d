package org.cdop.annualreport;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cdop.audit.Audited;
import org.cdop.panelmeeting.NamedPeople;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.sql.NotFound;
import org.cdop.sql.RuleBroken;
import org.cdop.statistics.Enquiry;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.Population;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.ReportingYear;
import org.cdop.statistics.Statistics;

/** What a panel tells those to whom it answers, with true counts: the partners by quarter, the nation by year. Not for publication. */
@Stateless
@DenyAll
public class PanelReturns {

    private static final int YEARS_OPEN = 10;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Statistics statistics;

    @Inject
    private NamedPeople people;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The last four quarters that are over. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    public List<Quarter> quarters() {
        return Quarter.lastBefore(LocalDate.now(clock));
    }

    /** The report to the partners; refused for a quarter that is not over. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    @Audited("made the quarterly report")
    public QuarterlyReport quarterly(String panel, Quarter quarter) {
        PanelChoice named = named(panel);
        if (quarter.until().isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("The report is made once the quarter is over: " + quarter.label() + " is not.");
        }
        List<QuarterlyReport.Part> parts = List.of(
            new QuarterlyReport.Part("Deaths notified", tables(panel, quarter, Population.NOTIFICATIONS, "age-by-sex", "place-of-death")),
            new QuarterlyReport.Part("Reviews completed", tables(panel, quarter, null, "category-by-modifiable", "time-to-completion")),
            new QuarterlyReport.Part("The work of the agencies and the panel", tables(panel, quarter, null, "form-returns", "attendance")),
            new QuarterlyReport.Part("Reviews that are open", List.of(open(panel, quarter.until()))));
        Map<String, Object> period = Map.of("panel", panel, "from", quarter.from(), "until", quarter.until());
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
        List<ReportedRecommendation> told = database.list("annualreport/recommendations.sql", period, ReportedRecommendation::read);
        return new QuarterlyReport(panel, named.name(), quarter, parts,
            database.list("annualreport/meetings.sql", period, row -> row.day("held_on").format(day) + ": " + row.text("title")),
            new Withholding(words -> false).recommendations(told, people.foundOfPanel(panel, told.stream().map(ReportedRecommendation::written).toList())));
    }

    private List<PublishedTable> tables(String panel, Quarter quarter, Population population, String... ids) {
        return Stream.of(ids).map(id -> statistics.internal(new Enquiry(id, quarter.from(), quarter.until(), List.of(panel), population))).toList();
    }

    private PublishedTable open(String panel, LocalDate until) {
        return statistics.internal(new Enquiry("open-cases", until.minusYears(YEARS_OPEN), until, List.of(panel), null));
    }

    /** The return in the shape of LSCB1 as a workbook, for a year that is over. */
    @RolesAllowed({Role.LEAD, Role.CHAIR, Role.COORDINATOR})
    @Audited("took away the return of outcomes")
    public TakenAway outcomes(String panel, int year) {
        PanelChoice named = named(panel);
        ReportingYear of = new ReportingYear(year);
        if (of.until().isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("The return is made once the year is over: " + of.label() + " is not.");
        }
        List<PublishedTable> tables = new ArrayList<>();
        Stream.concat(OutcomeReturn.TABLES.stream(), Stream.of("time-to-completion"))
            .forEach(id -> tables.add(statistics.internal(new Enquiry(id, of.from(), of.until(), List.of(panel), null))));
        tables.add(open(panel, of.until()));
        return new TakenAway("outcomes-" + panel.toLowerCase(Locale.ROOT) + "-" + year + ".xlsx", XLSX,
            OutcomeReturn.write(named.name() + ": reviews by outcome, " + of.label(), tables));
    }

    private PanelChoice named(String panel) {
        return statistics.panels().stream().filter(p -> p.code().equals(panel)).findFirst().orElseThrow(NotFound::new);
    }
}
