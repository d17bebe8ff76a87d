package org.cdop.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A table that may be shown: to the panel with true counts, or to the public after disclosure control. Made by
 * {@link DisclosureControl} alone, or read back from where such a table was kept.
 *
 * @param n          cases in the population; null where it is hidden
 * @param definition the query, fit to be printed
 */
public record PublishedTable(String table, String title, Population population, LocalDate from, LocalDate until,
                             List<String> panels, Audience audience, Instant dataCut, Long n, List<Heading> columns,
                             List<Line> rows, List<String> notes, String definition) {

    /** A column: its id in the API, its words, whether its values have an interval, whether it is a rate. */
    public record Heading(String id, String label, boolean interval, boolean rate) {

        /** Decimal places that are shown of a value that is not whole. */
        public int places() {
            return "ratio".equals(id) ? 2 : 1;
        }
    }

    /** A row: its group and the cells by column id. */
    public record Line(String group, String label, Map<String, Cell> cells) {

        public Cell cell(String column) {
            return cells.get(column);
        }

        public boolean isTotal() {
            return Group.TOTAL.equals(group);
        }
    }

    public boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    /** Whether anything in it is hidden. */
    public boolean hasSuppressed() {
        return rows.stream().flatMap(line -> line.cells().values().stream()).anyMatch(Cell::suppressed);
    }

    /** The row of this group; there is none where the table has no such group. */
    public Line row(String group) {
        return rows.stream().filter(line -> line.group().equals(group)).findFirst().orElseThrow();
    }

    public String toJson() {
        return TableJson.write(this).toString();
    }

    public String toCsv() {
        return TableCsv.write(this);
    }

    /** As a workbook: numbers as numbers, hidden and uncalculated cells as their symbols. */
    public byte[] toXlsx() {
        return TableXlsx.write(this);
    }

    /** As it is kept in a frozen report: the JSON of the API and the definition. */
    public jakarta.json.JsonObject keep() {
        return TableJson.keep(this);
    }

    /** The table that was kept as this JSON. */
    public static PublishedTable read(jakarta.json.JsonObject json) {
        return TableJson.read(json);
    }
}
