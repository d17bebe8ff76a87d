package org.cdop.annualreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cdop.form.Answers;
import org.cdop.sql.RuleBroken;
import org.cdop.statistics.ReportingYear;

/** A panel's report on a year to 31 March: the lead's words, and, once frozen, tables that do not move any more. */
@Entity
@Table(name = "annual_report")
public class AnnualReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annual_report_id_seq")
    @SequenceGenerator(name = "annual_report_id_seq", sequenceName = "annual_report_id_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    private String panel;

    /** The year in which the reporting year ends. */
    private int year;

    private Answers words = Answers.NONE;

    private Answers snapshot;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_by")
    private String frozenBy;

    private String sha256;

    protected AnnualReport() {
    }

    AnnualReport(String panel, ReportingYear year) {
        this.panel = panel;
        this.year = year.endsIn();
    }

    /** The lead's words for a chapter; an empty text takes them out. */
    void worded(Chapter chapter, String text) {
        if (text != null && text.length() > 20_000) {
            throw new RuleBroken("Shorten the words of this chapter to 20,000 characters.");
        }
        words = text == null || text.isBlank() ? words.without(chapter.key()) : words.with(chapter.key(), text.strip());
    }

    /** The tables stand from now on. A frozen report is not frozen again. */
    void frozen(Snapshot taken, Instant at, String by) {
        if (isFrozen()) {
            throw new RuleBroken("This report is frozen already: its numbers do not move.");
        }
        snapshot = taken.keep();
        sha256 = taken.checksum();
        frozenAt = at;
        frozenBy = by;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    Snapshot snapshot() {
        return Snapshot.read(snapshot);
    }

    public long version() {
        return version;
    }

    public String panel() {
        return panel;
    }

    public ReportingYear year() {
        return new ReportingYear(year);
    }

    public String words(Chapter chapter) {
        return words.has(chapter.key()) ? words.text(chapter.key()) : "";
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public String frozenBy() {
        return frozenBy;
    }

    public String sha256() {
        return sha256;
    }
}
