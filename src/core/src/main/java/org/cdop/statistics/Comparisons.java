package org.cdop.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cdop.role.Role;
import org.cdop.sql.Database;
import org.cdop.statistics.PublishedFigure.Pooled;

/**
 * Sets tables by year, themes and modifiable factors beside what was published for England, a region or another area. It starts from a table that may be
 * shown already, so nothing that is hidden there is given away here.
 */
@Stateless
@DenyAll
public class Comparisons {

    private static final Map<String, String> INFANTS = Map.of("infant", "infant-mortality", "neonatal", "neonatal-mortality",
        "early-neonatal", "early-neonatal-mortality", "post-neonatal", "post-neonatal-mortality");

    @Inject
    private Database database;

    /** The areas of which a published figure is held for anything that this table shows; empty where the table cannot be compared. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<String> areas(PublishedTable table, Trend trend) {
        List<String> measures = table.rows().stream().map(row -> measure(table, row.group(), trend)).flatMap(Stream::ofNullable).distinct().toList();
        return measures.isEmpty() ? List.of() : database.list("statistics/published-areas.sql", Map.of("measures", measures), row -> row.text("area"));
    }

    /** The areas of which a published figure of this measure is held. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<String> areas(String measure) {
        return database.list("statistics/published-areas.sql", Map.of("measures", List.of(measure)), row -> row.text("area"));
    }

    /** The rows of the table that can be compared, each beside the published figure of the same years; several years are pooled. */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD, Role.MEMBER})
    public List<Beside> beside(PublishedTable table, Trend trend, String area) {
        List<String> measures = table.rows().stream().map(row -> measure(table, row.group(), trend)).flatMap(Stream::ofNullable).distinct().toList();
        List<PublishedFigure> held = database.list("statistics/published-figures.sql", Map.of("area", area, "measures", measures), PublishedFigure::read);
        return beside(table, trend, held);
    }

    static List<Beside> beside(PublishedTable table, Trend trend, List<PublishedFigure> held) {
        List<Beside> all = new ArrayList<>();
        for (PublishedTable.Line line : table.rows()) {
            String measure = measure(table, line.group(), trend);
            if (measure == null || held.stream().noneMatch(f -> f.measure().equals(measure))) {
                continue;
            }
            Cell ours = line.cell(line.cells().containsKey("rate") ? "rate" : "percent");
            List<ReportingYear> years = years(table, line.group(), trend);
            if (years.isEmpty()) {
                all.add(new Beside(line.label(), ours, null, "", "The period covers a year only in part.", "", false));
                continue;
            }
            Pooled theirs = Pooled.of(held, measure, years);
            Cell beside = theirs.isWhole() ? ComparedMeasure.of(measure, named(measure)).cell(theirs.numerator(), theirs.denominator()) : null;
            all.add(new Beside(line.label(), ours, beside, Beside.standing(ours, beside), theirs.isWhole() ? reason(ours) : "Not held for " + String.join(", ", theirs.missing()) + ".",
                theirs.source(), theirs.invented()));
        }
        return List.copyOf(all);
    }

    private static String reason(Cell ours) {
        return ours.suppressed() ? "Hidden, so not compared." : ours.value() == null ? "Not calculated: " + ours.notCalculated() + "." : "";
    }

    /** The share of a theme needs no name to be reckoned. */
    private static List<ThemeChoice> named(String measure) {
        return measure.startsWith(ComparedMeasure.THEME) ? List.of(new ThemeChoice(measure.substring(ComparedMeasure.THEME.length()), "")) : List.of();
    }

    /** What a row is to be compared with; null where nothing published goes with it. */
    private static String measure(PublishedTable table, String group, Trend trend) {
        return switch (table.table()) {
            case "notifications-by-year" -> "child-mortality";
            case "infant-mortality" -> INFANTS.get(group.replaceFirst(".*/", ""));
            case "theme-trend" -> ComparedMeasure.THEME + trend.theme();
            case "themes" -> ComparedMeasure.THEME + group;
            case "category-by-modifiable" -> Group.TOTAL.equals(group) ? "modifiable-factors" : null;
            default -> null;
        };
    }

    /** The whole years that the row is of; none where the period covers one only in part. */
    private static List<ReportingYear> years(PublishedTable table, String group, Trend trend) {
        List<ReportingYear> touched = ReportingYear.touched(table.from(), table.until());
        List<ReportingYear> its = touched.stream().filter(y -> y.label().equals(group.replaceFirst("/.*", ""))).toList();
        List<ReportingYear> used = its.isEmpty() ? touched : its;
        if (!used.stream().allMatch(y -> y.isWithin(table.from(), table.until()))) {
            return List.of();
        }
        return "theme-trend".equals(table.table()) ? Stream.iterate(used.get(0), y -> new ReportingYear(y.endsIn() - 1)).limit(trend.window()).toList() : used;
    }
}
