package org.cdop.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where a table counts an entry, by some of its characteristics.
 *
 * @param of     the characteristics by name
 * @param places from their values the cells in which the entry is counted
 */
record Placing(String table, List<String> of, Function<List<String>, List<Place>> places) {

    /** Stands for the row where rows are years: an entry is counted in that of its year. */
    static final String YEAR = "year";

    /** A cell, and how many times the entry is counted in it; fewer than none where it is taken off. */
    record Place(String row, String column, int times) {

        static Place of(String row, String column) {
            return new Place(row, column, 1);
        }
    }

    /** Counted in one row and one column. */
    static Placing one(String table, List<String> of, Function<List<String>, Place> place) {
        return new Placing(table, of, values -> {
            Place at = place.apply(values);
            return at == null ? List.of() : List.of(at);
        });
    }

    /** Also in the sums of the row and in the total of the table; nowhere where the row or the column is not told. */
    List<Place> places(Measure measure, List<String> values) {
        List<Place> all = new ArrayList<>();
        for (Place place : places.apply(values).stream().filter(p -> !p.row().isEmpty() && !p.column().isEmpty()).toList()) {
            for (String column : withSums(measure, place.column())) {
                all.add(new Place(place.row(), column, place.times()));
                if (measure.total() && !place.row().equals(YEAR)) {
                    all.add(new Place(Group.TOTAL, column, place.times()));
                }
            }
        }
        return all;
    }

    private static List<String> withSums(Measure measure, String column) {
        List<String> all = new ArrayList<>(List.of(column));
        for (int i = 0; i < all.size(); i++) {
            String part = all.get(i);
            measure.columns().stream().filter(c -> c.kind() == Column.Kind.SUM && c.parts().contains(part)).map(Column::id).forEach(all::add);
        }
        return all;
    }
}
