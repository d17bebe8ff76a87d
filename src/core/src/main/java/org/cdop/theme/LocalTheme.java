package org.cdop.theme;

import java.time.Instant;
import org.cdop.form.Condition;
import org.cdop.sql.Row;

/**
 * An edition of a theme that a public health lead made for a panel.
 *
 * @param rule   what it takes, as it is asked
 * @param chosen the same as it was chosen
 * @param cases  how many cases it took when it was saved
 */
public record LocalTheme(long id, String panel, String name, int edition, Condition rule, LocalRule chosen, int cases, Instant savedAt, String savedBy) {

    static LocalTheme read(Row row) {
        return new LocalTheme(row.number("id"), row.text("panel"), row.text("name"), row.integer("edition"), LocalRule.condition(row.text("rule")),
            LocalRule.read(row.text("rule")), row.integer("cases"), row.moment("saved_at"), row.text("saved_by"));
    }

    /** What it takes, in words. */
    public String words() {
        return rule.words().replace("case.factors is", "factor graded 2").replace("case.circumstances is", "circumstance")
            .replace("analysis.category is", "category").replace("case.age_years", "age in years").replace(">=", "at least").replace("<=", "at most");
    }
}
