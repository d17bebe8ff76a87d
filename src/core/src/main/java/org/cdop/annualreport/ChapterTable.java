package org.cdop.annualreport;

import org.cdop.statistics.Population;

/**
 * A table that stands in a chapter.
 *
 * @param population null for the table's first
 * @param pooled     whether it shows the pooled years that end in the reported one, not the year alone
 * @param pictured   whether a chart stands above it
 */
public record ChapterTable(String table, Population population, boolean pooled, boolean pictured) {

    static ChapterTable plain(String table) {
        return new ChapterTable(table, null, false, false);
    }

    static ChapterTable pictured(String table) {
        return new ChapterTable(table, null, false, true);
    }

    static ChapterTable pooled(String table) {
        return new ChapterTable(table, null, true, true);
    }

    static ChapterTable ofReviews(String table) {
        return new ChapterTable(table, Population.REVIEWS, false, false);
    }

    /** By this the table is kept and its file is named. */
    public String key() {
        return population == null ? table : table + "-of-" + population.key();
    }
}
