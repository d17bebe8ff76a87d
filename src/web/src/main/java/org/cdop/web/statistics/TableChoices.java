package org.cdop.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cdop.statistics.Group;
import org.cdop.statistics.Narrowing;
import org.cdop.statistics.PanelChoice;
import org.cdop.statistics.Population;
import org.cdop.statistics.ReportingYear;
import org.cdop.statistics.Statistics;
import org.cdop.statistics.TableListed;
import org.cdop.statistics.Trend;

/** What can be chosen above a table: whom, when, where, for whom, and which part of the cases. */
@Named
@RequestScoped
public class TableChoices {

    private static final int YEARS_OFFERED = 12;
    private static final Map<String, String> LABELS = Map.of("age", "Age", "sex", "Sex", "category", "Category", "ethnicity", "Ethnic group");

    @Inject
    private Statistics statistics;

    @Inject
    private TablePage page;

    @Inject
    private Clock clock;

    private List<Filter> parts;

    public List<PanelChoice> getPanels() {
        return statistics.panels();
    }

    public List<Population> getPopulations() {
        return page.getListed().populations();
    }

    /** Years to choose from, the current one first. */
    public List<ReportingYear> getYears() {
        int now = ReportingYear.of(LocalDate.now(clock)).endsIn();
        return IntStream.range(0, YEARS_OFFERED).mapToObj(i -> new ReportingYear(now - i)).toList();
    }

    /** The theme and the window of a trend. */
    public List<Filter> getTrend() {
        if (!page.getListed().trend()) {
            return List.of();
        }
        List<Group> themes = statistics.themes().stream().map(t -> new Group(t.code(), t.name())).toList();
        List<Group> windows = Trend.WINDOWS.stream().map(w -> new Group(String.valueOf(w), w == 1 ? "one year" : w + " years")).toList();
        return List.of(new Filter("theme", "Theme", null, themes, page.asked("theme", themes.get(0).id())),
            new Filter("window", "Each point pools", null, windows, page.asked("window", "1")));
    }

    /** The part of the cases, for the panel only. */
    public List<Filter> getParts() {
        if (parts == null) {
            parts = page.isInternalAllowed() && page.getListed().narrowed() ? offered() : List.of();
        }
        return parts;
    }

    private List<Filter> offered() {
        TableListed listed = page.getListed();
        boolean reviews = page.getTable() == null ? listed.populations().contains(Population.REVIEWS)
            : page.getTable().population() == Population.REVIEWS;
        Map<String, List<Group>> offered = new LinkedHashMap<>(Narrowing.offered());
        if (!reviews) {
            offered.remove("category");
        }
        List<Filter> all = new ArrayList<>();
        offered.forEach((name, options) -> all.add(new Filter(name, LABELS.get(name), "All", options, page.asked(name, ""))));
        all.add(new Filter("area", "Council area", "All", statistics.areas(), page.asked("area", "")));
        return List.copyOf(all);
    }

    /** Whether anything is chosen. */
    public boolean isNarrowed() {
        return getParts().stream().anyMatch(f -> !f.chosen().isEmpty());
    }
}
