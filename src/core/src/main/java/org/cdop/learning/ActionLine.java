package org.cdop.learning;

import java.time.LocalDate;
import org.cdop.casefile.CaseNumber;
import org.cdop.sql.Row;

/** An action in a list, with the case it came from and how late it is on the day that is asked. */
public record ActionLine(long id, long version, CaseNumber number, String action, String owner, LocalDate dueOn, String theme,
                         String themeName, Action.State state, LocalDate raisedOn, LocalDate closedOn, String closedWhy,
                         String evidence, String effect, Long recommendationId, String recommendation, long daysLate) {

    static ActionLine read(Row row) {
        return new ActionLine(row.number("id"), row.number("version"), new CaseNumber(row.text("panel"), row.text("case_ref")),
            row.text("action"), row.text("owner"), row.day("due_on"), row.text("theme"), row.text("theme_name"),
            Action.State.valueOf(row.text("state")), row.day("raised_on"), row.day("closed_on"), row.text("closed_why"),
            row.text("evidence"), row.text("effect"), row.number("recommendation_id"), row.text("recommendation"),
            row.number("days_late"));
    }

    public boolean isOverdue() {
        return state == Action.State.OPEN && daysLate > 0;
    }

    /** "Overdue", else the state in words. */
    public String standing() {
        return isOverdue() ? "Overdue" : state.label();
    }
}
