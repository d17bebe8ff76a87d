package org.cdop.theme;

import java.time.LocalDate;
import org.cdop.casefile.CaseNumber;
import org.cdop.sql.Row;

/**
 * One death under one heading that is watched.
 *
 * @param subject which theme, category, kind, school, sector or product; written names in small letters, without signs
 * @param alike   what makes two deaths in one place similar: the kind of death or the category; blank where the heading says it already
 * @param seen    whether the person may see this very case
 */
public record WatchedDeath(Watch watch, String subject, String label, String alike, long caseId, CaseNumber number, LocalDate diedOn, boolean seen) {

    /** The day is read as text: the pool of the server searches for how to read a day in each row anew. */
    static WatchedDeath read(Row row, String label) {
        return new WatchedDeath(Watch.valueOf(row.text("watch")), row.text("subject"), label, row.text("alike"), row.number("case_id"),
            new CaseNumber(row.text("panel"), row.text("case_ref")), LocalDate.parse(row.text("died_on")), row.yes("seen"));
    }

    String panel() {
        return number.panel();
    }

    /** Suicide: that such deaths may be linked is told to nobody beyond the panel’s coordinator, lead and chair. */
    boolean isSensitive() {
        return switch (watch) {
            case THEME -> subject.contains("suicide");
            case CATEGORY -> subject.equals("2");
            case EVENT -> subject.equals("apparent_suicide");
            default -> alike.equals("apparent_suicide") || alike.equals("category 2");
        };
    }
}
