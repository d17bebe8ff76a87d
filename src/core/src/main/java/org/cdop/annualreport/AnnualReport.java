package org.cdop.annualreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
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

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.WRITING;

    /** Why a number may differ from the tables, by the key of the finding. */
    private Answers explained = Answers.NONE;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private String sealed;

    protected AnnualReport() {
    }

    AnnualReport(String panel, ReportingYear year) {
        this.panel = panel;
        this.year = year.endsIn();
    }

    static Optional<AnnualReport> find(EntityManager entities, String panel, int year) {
        return entities.createQuery("select r from AnnualReport r where r.panel = :panel and r.year = :year", AnnualReport.class)
            .setParameter("panel", panel).setParameter("year", year).getResultStream().findFirst();
    }

    /** The lead's words for a chapter; an empty text takes them out. They stay where the tables are frozen anew. */
    void worded(Chapter chapter, String text) {
        refuseUnlessWriting();
        if (text != null && text.length() > 20_000) {
            throw new RuleBroken("Shorten the words of this chapter to 20,000 characters.");
        }
        words = text == null || text.isBlank() ? words.without(chapter.key()) : words.with(chapter.key(), text.strip());
    }

    /** The tables stand as they are now. They can be frozen anew until the report goes to the chair. */
    void frozen(Snapshot taken, Instant at, String by) {
        refuseUnlessWriting();
        snapshot = taken.keep();
        sha256 = taken.checksum();
        frozenAt = at;
        frozenBy = by;
    }

    /** Why the words say another number than the tables. */
    void explained(String finding, String why) {
        refuseUnlessWriting();
        if (why == null || why.isBlank()) {
            throw new RuleBroken("Write why the number differs from the tables.");
        }
        explained = explained.with(finding, why.strip());
    }

    /** Goes to the chair; nothing in it changes while the chair reads. */
    void sent() {
        refuseUnlessWriting();
        if (!isFrozen()) {
            throw new RuleBroken("Freeze the tables first: the chair signs off numbers that do not move.");
        }
        stage = Stage.REVIEW;
    }

    /** The chair gives it back to be corrected. */
    void returned() {
        refuseUnlessWithChair();
        stage = Stage.WRITING;
    }

    /** Signed off: from now on nothing of it changes. */
    void published(String seal, Instant at, String by) {
        refuseUnlessWithChair();
        stage = Stage.PUBLISHED;
        sealed = seal;
        publishedAt = at;
        publishedBy = by;
    }

    private void refuseUnlessWriting() {
        if (stage == Stage.REVIEW) {
            throw new RuleBroken("The chair is reading this report: nothing in it changes until it is returned.");
        }
        if (stage == Stage.PUBLISHED) {
            throw new RuleBroken("This report is published: nothing in it changes any more.");
        }
    }

    private void refuseUnlessWithChair() {
        if (stage != Stage.REVIEW) {
            throw new RuleBroken("This report has not been sent to the chair, or was decided on meanwhile.");
        }
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    Snapshot snapshot() {
        return Snapshot.read(snapshot);
    }

    public Stage stage() {
        return stage;
    }

    /** Why the words say another number; empty where nobody said why. */
    String explanation(String finding) {
        return explained.has(finding) ? explained.text(finding) : "";
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    /** Checksum of the whole report as it was signed off. */
    public String sealed() {
        return sealed;
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
