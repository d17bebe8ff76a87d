package org.cdop.statistics;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cdop.access.CurrentCaller;
import org.cdop.audit.Audited;
import org.cdop.role.Role;
import org.cdop.sql.Database;

/** Draws the panels that the person may see as a funnel about their common value or a published one. The counts come from the tables. */
@Stateless
@DenyAll
public class Funnels {

    /** The value of all panels together. */
    public static final String TOGETHER = "all panels together";

    private static final Map<String, String> INFANTS = Map.of("infant-mortality", "infant", "neonatal-mortality", "neonatal", "early-neonatal-mortality",
        "early-neonatal", "post-neonatal-mortality", "post-neonatal");

    @Inject
    private Statistics statistics;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The funnel of a measure over whole years; refused where the last is not over or comes before the first.
     *
     * @param area about whose published value; null for all panels together
     */
    @RolesAllowed({Role.COORDINATOR, Role.CHAIR, Role.LEAD})
    @Audited("drew a funnel plot")
    public Funnel draw(String measure, ReportingYear first, ReportingYear last, String area) {
        ComparedMeasure what = ComparedMeasure.of(measure, statistics.themes());
        if (first.endsIn() > last.endsIn()) {
            throw new NotReleased("The first year comes after the last. Choose both anew.");
        }
        if (last.until().isAfter(LocalDate.now(clock))) {
            throw new NotReleased("The year " + last.label() + " is not over: a funnel is drawn of whole years.");
        }
        List<PanelCount> counts = mine().stream().map(panel -> count(what, panel, first, last)).toList();
        List<PublishedFigure> held = area == null ? List.of()
            : database.list("statistics/published-figures.sql", Map.of("area", area, "measures", List.of(measure)), PublishedFigure::read);
        return FunnelOf.counts(what, first, last, counts, area, held);
    }

    private List<PanelChoice> mine() {
        Set<String> codes = new TreeSet<>();
        Stream.of(Role.COORDINATOR, Role.CHAIR, Role.LEAD).forEach(role -> codes.addAll(caller.get().panels(role)));
        return statistics.panels().stream().filter(p -> codes.contains(p.code())).toList();
    }

    private PanelCount count(ComparedMeasure measure, PanelChoice panel, ReportingYear first, ReportingYear last) {
        String table = table(measure.code());
        PublishedTable counted = statistics.internal(new Enquiry(table, first.from(), last.until(), List.of(panel.code()), null));
        return FunnelOf.count(panel, rows(measure.code(), counted), columns(table));
    }

    private static String table(String measure) {
        if (measure.startsWith(ComparedMeasure.THEME)) {
            return "themes";
        }
        return measure.equals("child-mortality") ? "notifications-by-year" : measure.equals("modifiable-factors") ? "category-by-modifiable" : "infant-mortality";
    }

    private static List<PublishedTable.Line> rows(String measure, PublishedTable table) {
        return switch (table.table()) {
            case "notifications-by-year" -> table.rows().stream().filter(l -> !l.isTotal()).toList();
            case "infant-mortality" -> table.rows().stream().filter(l -> l.group().endsWith("/" + INFANTS.get(measure))).toList();
            case "category-by-modifiable" -> List.of(table.row(Group.TOTAL));
            default -> new ArrayList<>(table.rows().stream().filter(l -> measure.equals(ComparedMeasure.THEME + l.group())).toList());
        };
    }

    /** The column of the events, then those that make the size. */
    private static List<List<String>> columns(String table) {
        return switch (table) {
            case "notifications-by-year" -> List.of(List.of("deaths"), List.of("population"));
            case "infant-mortality" -> List.of(List.of("deaths"), List.of("live_births"));
            case "category-by-modifiable" -> List.of(List.of("yes"), List.of("yes", "no"));
            default -> List.of(List.of("cases"), List.of("denominator"));
        };
    }
}
