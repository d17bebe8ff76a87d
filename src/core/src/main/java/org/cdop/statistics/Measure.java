package org.cdop.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cdop.sql.SqlFile;

/**
 * What a table counts: its query for each population that it is offered for, its columns, and its rows.
 *
 * @param rows     the rows of a period that are always there; those that the query adds follow them
 * @param total    whether the rows partition the cases, so that a total closes the table
 * @param size     the column whose total is the number of cases in the table; null where the population is counted apart
 * @param notes    what a reader must know to read it rightly
 */
record Measure(String id, Map<Population, String> files, List<Column> columns, Function<Enquiry, List<Group>> rows,
               boolean total, String size, List<String> notes) {

    SqlFile sql(Population population) {
        return SqlFile.of("statistics/measures/" + files.get(population) + ".sql");
    }

    Population firstPopulation() {
        return Measures.order(files.keySet()).get(0);
    }

    String title() {
        return sql(firstPopulation()).header("Title");
    }

    /** Whether it follows one theme over the years. */
    boolean isTrend() {
        return sql(firstPopulation()).parameters().contains("theme");
    }

    /** Whether the table can look at a part of the cases. */
    boolean isNarrowed(Population population) {
        return sql(population).parameters().contains("chosen");
    }

    List<Column> shown() {
        return columns.stream().filter(Column::shown).toList();
    }

    Column column(String columnId) {
        return columns.stream().filter(c -> c.id().equals(columnId)).findFirst()
            .orElseThrow(() -> new IllegalStateException(id + " has no column " + columnId));
    }
}
