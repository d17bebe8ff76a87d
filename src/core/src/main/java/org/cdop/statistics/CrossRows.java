package org.cdop.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Sums that run across the rows of a table without being its total: the parts of infant mortality, and a year that stands in
 * the next row as the year before.
 */
final class CrossRows {

    private static final String INFANT = "/infant";

    private CrossRows() {
    }

    /** @param place the number of the cell in this row and column */
    static List<Relation> of(Measure measure, List<Group> groups, ToIntBiFunction<Group, String> place) {
        List<Relation> all = new ArrayList<>();
        if (measure.id().equals("infant-mortality")) {
            groups.stream().map(Group::id).filter(id -> id.endsWith(INFANT)).map(id -> id.replace(INFANT, ""))
                .forEach(year -> infants(year, place, all));
        } else if (measure.id().equals("year-on-year")) {
            for (int i = 1; i < groups.size(); i++) {
                all.add(new Relation(place.applyAsInt(groups.get(i), "before"), List.of(place.applyAsInt(groups.get(i - 1), "deaths"))));
            }
        }
        return all;
    }

    private static void infants(String year, ToIntBiFunction<Group, String> place, List<Relation> all) {
        Group neonatal = new Group(year + "/neonatal", null);
        int dead = place.applyAsInt(neonatal, "deaths");
        all.add(new Relation(place.applyAsInt(new Group(year + INFANT, null), "deaths"),
            List.of(dead, place.applyAsInt(new Group(year + "/post-neonatal", null), "deaths"))));
        all.add(new Relation(dead, List.of(place.applyAsInt(new Group(year + "/early-neonatal", null), "deaths"),
            place.applyAsInt(neonatal, "late"))));
    }
}
