package org.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import org.cdop.form.Answers;

/**
 * The analysis form of one case: drafted for the child death review meeting by those who cared for the child, settled by
 * the panel.
 */
@Entity
@Table(name = "analysis_form")
public class AnalysisForm {

    /** Where the form stands: being written, drafted for the panel, settled by it. */
    public enum Stage {
        DRAFT("being drafted"), DRAFTED("drafted for the panel"), SETTLED("settled by the panel");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String scheme;

    private String edition;

    private Answers answers;

    private String categories = "";

    @Column(name = "primary_category")
    private Integer primary;

    @Column(name = "primary_override_why")
    private String overrideWhy;

    private String conclusion;

    @Column(name = "insufficient_why")
    private String insufficientWhy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "completed_by")
    private String completedBy;

    protected AnalysisForm() {
    }

    /** A blank form of a case, in the edition in force on the day. */
    public AnalysisForm(long caseId, String edition) {
        this.caseId = caseId;
        this.edition = edition;
        scheme = Factor.SCHEME;
        stage = Stage.DRAFT;
        answers = Answers.NONE;
    }

    /** The narrative parts were written. */
    void narrated(Answers told) {
        answers = told;
    }

    /** Categories were ticked: the hierarchy decides anew which is primary, unless the same ones stand as the chair left them. */
    void categorised(Collection<CategoryOfDeath> ticked) {
        Categories fresh = Categories.of(ticked);
        if (overrideWhy == null || !fresh.ticked().equals(categories().ticked())) {
            keep(fresh);
        }
    }

    /** The chair made another ticked category the primary one. */
    void primaryOverridden(CategoryOfDeath other, String why) {
        keep(categories().overridden(other, why));
    }

    private void keep(Categories kept) {
        categories = kept.numbers();
        primary = kept.primary() == null ? null : kept.primary().number();
        overrideWhy = kept.overrideWhy();
    }

    void concluded(Conclusion drawn, String why) {
        conclusion = drawn == null ? null : drawn.code();
        insufficientWhy = drawn == Conclusion.INSUFFICIENT && why != null && !why.isBlank() ? why.strip() : null;
    }

    /** The draft is ready for the panel; answers whether this is for the first time. */
    boolean drafted(Instant at) {
        boolean first = draftedAt == null;
        stage = Stage.DRAFTED;
        draftedAt = first ? at : draftedAt;
        return first;
    }

    /** The panel settled the form. */
    public void settled(Instant at, String by) {
        stage = Stage.SETTLED;
        settledAt = at;
        settledBy = by;
    }

    /** The case was reopened: the panel settles the form anew; what it settled before stands in the history. */
    void reopened() {
        if (stage == Stage.SETTLED) {
            stage = Stage.DRAFTED;
            settledAt = null;
            settledBy = null;
        }
    }

    /** The chair completed the case on what was settled. */
    public void completed(String by) {
        completedBy = by;
    }

    public long caseId() {
        return caseId;
    }

    public long version() {
        return version;
    }

    public Stage stage() {
        return stage;
    }

    public String scheme() {
        return scheme;
    }

    public String edition() {
        return edition;
    }

    public Answers answers() {
        return answers;
    }

    public Categories categories() {
        return new Categories(Categories.read(categories), primary == null ? null : CategoryOfDeath.of(primary), overrideWhy);
    }

    /** The codes by which it was judged. */
    public CodeScheme codes() {
        return CodeScheme.of(scheme);
    }

    /** The conclusion as it is kept: a code of its own scheme; null where there is none. */
    public String conclusionCode() {
        return conclusion;
    }

    /** The conclusion by the scheme in use; null where there is none, and for one of an older scheme. */
    public Conclusion conclusion() {
        return codes().isOlder() ? null : Conclusion.of(conclusion);
    }

    public String insufficientWhy() {
        return insufficientWhy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String settledBy() {
        return settledBy;
    }

    public String completedBy() {
        return completedBy;
    }
}
