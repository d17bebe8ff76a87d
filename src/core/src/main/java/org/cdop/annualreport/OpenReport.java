package org.cdop.annualreport;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.ReportingYear;

/**
 * A report as it lies open: its words, its tables (frozen ones, or a draft of them).
 *
 * @param words    by chapter's key
 * @param checksum of the tables, as it was kept when they were frozen
 */
public record OpenReport(String panel, String panelName, ReportingYear year, long version, Stage stage, Instant frozenAt,
                         String frozenBy, String checksum, Map<String, String> words, Snapshot snapshot, Instant publishedAt,
                         String publishedBy, String sealed) {

    /** The tables are protected together, but that a report may be given out is for people to say. */
    static final String DRAFT = "Draft, not for publication";

    static OpenReport of(AnnualReport report, String panelName, Snapshot snapshot) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Chapter chapter : Chapter.values()) {
            words.put(chapter.key(), report.words(chapter));
        }
        return new OpenReport(report.panel(), panelName, report.year(), report.version(), report.stage(), report.frozenAt(), report.frozenBy(),
            report.isFrozen() ? report.sha256() : snapshot.checksum(), words, snapshot, report.publishedAt(), report.publishedBy(), report.sealed());
    }

    /** What stands on every page: a draft until the chair has signed the report off. */
    public String mark() {
        return published() ? "Published, signed off by " + publishedBy + " on " + ReportWords.day(publishedAt) : DRAFT;
    }

    public String title() {
        return panelName + ": annual report " + year.label();
    }

    public boolean frozen() {
        return frozenAt != null;
    }

    public boolean published() {
        return stage == Stage.PUBLISHED;
    }

    /** Whether the tables made again from what is kept are those of the checksum, byte for byte, and nothing signed off has changed. */
    public boolean whole() {
        return checksum.equals(snapshot.checksum()) && (sealed == null || sealed.equals(seal()));
    }

    /** SHA-256 of all that is signed off: the tables, what is told one by one, and the lead's words. */
    String seal() {
        StringBuilder all = new StringBuilder(snapshot.checksum()).append('\n');
        snapshot.actions().forEach(a -> all.append(a.inWords()).append('\n'));
        snapshot.meetings().forEach(day -> all.append(day).append('\n'));
        snapshot.members().forEach(member -> all.append(member).append('\n'));
        snapshot.recommendations().forEach(r -> all.append(String.join("\t", r.line())).append('\n'));
        snapshot.changes().forEach(c -> all.append(String.join("\t", c.line())).append('\n'));
        snapshot.compared().forEach(c -> all.append(String.join("\t", c.line())).append('\n'));
        for (Chapter chapter : Chapter.values()) {
            all.append(chapter.key()).append('\n').append(words(chapter)).append('\n');
        }
        return DigestUtils.sha256Hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    public String words(Chapter chapter) {
        return words.getOrDefault(chapter.key(), "");
    }

    /** What the chapter says every year, with the figures of the tables. */
    public List<String> standing(Chapter chapter) {
        return StandingWords.of(chapter, snapshot);
    }

    public List<FrozenTable> tables(Chapter chapter) {
        return chapter.tables().stream().filter(asked -> snapshot.tables().containsKey(asked.key()))
            .map(asked -> new FrozenTable(asked, snapshot.tables().get(asked.key()))).toList();
    }

    /** Figures of a table beside those that others published. */
    public List<Compared> compared(String table) {
        return snapshot.compared().stream().filter(c -> c.table().equals(table)).toList();
    }

    /** Recommendations made in the year, or those carried forward from before. */
    public List<ReportedRecommendation> recommendations(boolean carried) {
        return snapshot.recommendations().stream().filter(r -> r.carried() == carried).toList();
    }

    /** The themes of which there is a briefing, as the table of themes names them. */
    public List<PublishedTable.Line> themes() {
        return snapshot.tables().containsKey("themes") ? snapshot.tables().get("themes").rows() : List.of();
    }

    /** The lines of a table that are written out: of the many factors those only that a review named. The kept table has all. */
    public List<PublishedTable.Line> lines(PublishedTable table) {
        return ReportWords.lines(table);
    }

    /** What is to be known of this table alone; the notes of all tables stand before the first. */
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
