package org.cdop.statistics;

import java.util.List;
import java.util.stream.Stream;

/** A sum that the reader of a table knows: the total is its parts added up. Cells are given by number. */
record Relation(int total, List<Integer> parts) {

    Stream<Integer> cells() {
        return Stream.concat(Stream.of(total), parts.stream());
    }

    boolean has(int cell) {
        return total == cell || parts.contains(cell);
    }
}
