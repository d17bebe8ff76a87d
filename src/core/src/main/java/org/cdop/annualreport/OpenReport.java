package org.cdop.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.ReportingYear;

/**
 * A report as it lies open: its words, its tables (frozen ones, or as they would be frozen now).
 *
 * @param words by chapter's key
 */
public record OpenReport(String panel, String panelName, ReportingYear year, long version, boolean frozen, java.time.Instant frozenAt,
                         String frozenBy, String checksum, Map<String, String> words, Snapshot snapshot) {

    /** Stands on every page until disclosure is controlled jointly over all that is published. */
    public static final String DRAFT = "Draft, not for publication";

    public String title() {
        return panelName + ": annual report " + year.label();
    }

    public String words(Chapter chapter) {
        return words.getOrDefault(chapter.key(), "");
    }

    /** The tables of a chapter. Of the many factors only those that a review named are shown; the table that is kept has them all. */
    public List<PublishedTable> tables(Chapter chapter) {
        return chapter.tables().stream().filter(snapshot.tables()::containsKey).map(snapshot.tables()::get)
            .map(table -> "factors".equals(table.table()) ? withoutNoughts(table) : table).toList();
    }

    private static PublishedTable withoutNoughts(PublishedTable all) {
        String first = all.columns().get(0).id();
        List<String> notes = new ArrayList<>(List.of("Factors that no review named are left out."));
        notes.addAll(all.notes());
        return new PublishedTable(all.table(), all.title(), all.population(), all.from(), all.until(), all.panels(), all.audience(),
            all.dataCut(), all.n(), all.columns(), all.rows().stream().filter(row -> !"0".equals(row.cell(first).shown())).toList(),
            notes, all.definition());
    }
}
