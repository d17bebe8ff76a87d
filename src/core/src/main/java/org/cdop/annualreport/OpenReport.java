package org.cdop.annualreport;

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

    public List<PublishedTable> tables(Chapter chapter) {
        return chapter.tables().stream().filter(snapshot.tables()::containsKey).map(snapshot.tables()::get).toList();
    }

    /** The lines of a table that are written out: of the many factors those only that a review named. The kept table has all. */
    public List<PublishedTable.Line> lines(PublishedTable table) {
        return ReportWords.lines(table);
    }

    /** What is to be known of this table alone; every table carries the mark of the draft. */
    public List<String> notes(PublishedTable table) {
        List<String> notes = ReportWords.notes(table);
        notes.removeAll(notesOfAll());
        return notes;
    }

    /** How to read the tables: what is to be known of all of them. */
    public List<String> notesOfAll() {
        return ReportWords.notesOfAll(snapshot.tables().values());
    }
}
