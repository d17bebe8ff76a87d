package org.cdop.analysis;

import java.time.Instant;
import java.util.List;
import org.cdop.sql.Row;

/** What was found in a case, in one line: for the case page, the minutes and the lists. */
public record AnalysisSummary(AnalysisForm.Stage stage, CategoryOfDeath primary, String categories, Conclusion conclusion,
                              List<String> modifiable, long factors, long issues, long learning, Instant draftedAt,
                              Instant settledAt) {

    static AnalysisSummary read(Row row) {
        Integer primary = row.integer("primary_category");
        return new AnalysisSummary(AnalysisForm.Stage.valueOf(row.text("stage")),
            primary == null ? null : CategoryOfDeath.of(primary), row.text("categories"), Conclusion.of(row.text("conclusion")),
            row.texts("modifiable"), row.number("factors"), row.number("issues"), row.number("learning"),
            row.moment("drafted_at"), row.moment("settled_at"));
    }
}
