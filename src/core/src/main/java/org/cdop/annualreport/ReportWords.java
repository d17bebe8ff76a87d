package org.cdop.annualreport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.cdop.statistics.PublishedTable;

/** How tables are written out in every form of the report. */
final class ReportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static final List<String> RECOMMENDATION_COLUMNS = List.of("Recommendation", "To", "In last year’s report", "Now", "Evidence and effect");

    static final List<String> RECOMMENDATION_NOW_COLUMNS = List.of("Recommendation", "To", "Made on", "Now", "Evidence and effect");

    private ReportWords() {
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String day(java.time.Instant at) {
        return at.atZone(org.cdop.time.LondonClock.LONDON).format(DAY);
    }

    static String period(PublishedTable table) {
        return period(table.from(), table.until());
    }

    static String period(LocalDate from, LocalDate until) {
        return from.format(DAY) + " to " + until.minusDays(1).format(DAY);
    }

    /** All lines; of the factors those only that a review named, since there are too many of them to be read. */
    static List<PublishedTable.Line> lines(PublishedTable table) {
        String first = table.columns().get(0).id();
        return isShortened(table) ? table.rows().stream().filter(line -> !"0".equals(line.cell(first).shown())).toList() : table.rows();
    }

    static List<String> notes(PublishedTable table) {
        List<String> notes = new ArrayList<>(table.notes());
        if (isShortened(table)) {
            notes.add(0, "Factors that no review named are left out.");
        }
        return notes;
    }

    /** Notes that stand under every table: said once for all, before the first. */
    static List<String> notesOfAll(Collection<PublishedTable> tables) {
        List<String> common = tables.isEmpty() ? List.of() : tables.iterator().next().notes();
        return tables.size() < 2 ? List.of() : common.stream()
            .filter(note -> tables.stream().allMatch(t -> t.notes().contains(note))).toList();
    }

    private static boolean isShortened(PublishedTable table) {
        return "factors".equals(table.table());
    }

    /** Header row first; a value with an interval is followed by it in brackets. */
    static List<List<String>> rows(PublishedTable table) {
        return rows(table, lines(table));
    }

    static List<List<String>> rows(PublishedTable table, List<PublishedTable.Line> lines) {
        List<List<String>> all = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Group"));
        table.columns().forEach(c -> header.add(c.label()));
        all.add(header);
        for (PublishedTable.Line line : lines) {
            List<String> row = new ArrayList<>(List.of(line.label()));
            for (PublishedTable.Heading column : table.columns()) {
                org.cdop.statistics.Cell cell = line.cell(column.id());
                row.add(cell == null ? "" : cell.interval().isEmpty() ? cell.shown() : cell.shown() + " (" + cell.interval() + ")");
            }
            all.add(row);
        }
        return all;
    }
}
