package org.cdop.statistics;

import java.util.List;

/** A table in the list of those that can be had. */
public record TableListed(String id, String title, List<Population> populations) {

    static TableListed of(Measure measure) {
        return new TableListed(measure.id(), measure.title(), Measures.order(measure.files().keySet()));
    }

    /** What can be asked of it beside the period, the panels and the audience. */
    public List<String> parameters() {
        return populations.size() > 1 ? List.of("from", "until", "panel", "audience", "format", "population")
            : List.of("from", "until", "panel", "audience", "format");
    }
}
