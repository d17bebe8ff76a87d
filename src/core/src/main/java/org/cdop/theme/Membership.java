package org.cdop.theme;

import java.time.Instant;
import org.cdop.casefile.CaseNumber;
import org.cdop.casefile.CaseState;
import org.cdop.sql.Row;

/**
 * How a case stands to a theme: whether the rule proposes it now, and what a person decided, which stands beside it.
 *
 * @param belongs   what was decided last; null: nobody decided yet
 * @param edition   of the definition that was decided under
 */
public record Membership(CaseNumber number, CaseState state, ThemeDefinition theme, String name, boolean proposed, Boolean belongs,
                         Integer edition, String why, Instant decidedAt, String decidedBy) {

    static Membership read(Row row, ThemeDefinition theme, String name) {
        return new Membership(new CaseNumber(row.text("panel"), row.text("case_ref")), CaseState.valueOf(row.text("state")), theme, name,
            row.yes("proposed"), row.text("belongs") == null ? null : row.yes("belongs"), row.integer("edition"), row.text("why"),
            row.moment("decided_at"), row.text("decided_by"));
    }

    public boolean isOpen() {
        return belongs == null;
    }

    /** Proposed, confirmed, rejected. */
    public String standing() {
        return belongs == null ? "Proposed" : belongs ? "Confirmed" : "Rejected";
    }

    /** What changed since somebody decided; blank where nothing did. */
    public String since() {
        if (belongs == null) {
            return "";
        }
        String rule = proposed == belongs ? "" : proposed ? "The rule proposes it." : "The rule does not propose it.";
        return edition == theme.edition() ? rule : (rule + " Decided under edition " + edition + " of the definition.").strip();
    }
}
