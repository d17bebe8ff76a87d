package org.cdop.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in the list of those that can be had.
 *
 * @param narrowed whether the table for the panel can look at a part of the cases
 * @param trend    whether it follows a theme over the years
 */
public record TableListed(String id, String title, List<Population> populations, boolean narrowed, boolean trend) {

    static TableListed of(Measure measure) {
        return new TableListed(measure.id(), measure.title(), Measures.order(measure.files().keySet()),
            measure.isNarrowed(measure.firstPopulation()), measure.isTrend());
    }

    /** What can be asked of it beside the period, the panels and the audience. */
    public List<String> parameters() {
        List<String> names = new ArrayList<>(List.of("from", "until", "panel", "audience", "format"));
        if (populations.size() > 1) {
            names.add("population");
        }
        if (trend) {
            names.addAll(List.of("theme", "window"));
        }
        if (narrowed) {
            names.addAll(List.of("age", "sex", "ethnicity", "area"));
            if (populations.contains(Population.REVIEWS)) {
                names.add("category");
            }
        }
        return List.copyOf(names);
    }
}
