package org.cdop.theme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cdop.sql.Row;

/**
 * Who carries the work on a theme in a panel.
 *
 * @param owner a person with their post; need not have an account
 */
public record ThemeOwner(String theme, String panel, String owner, LocalDate since) {

    static ThemeOwner read(Row row) {
        return new ThemeOwner(row.text("theme"), row.text("panel"), row.text("owner"), row.day("since"));
    }

    /** Yarrow Severnside, public health lead, since 1 May 2025 (HULL). */
    public String sentence() {
        return owner + ", since " + since.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)) + " (" + panel + ")";
    }
}
