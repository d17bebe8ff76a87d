package org.cdop.annualreport;

import java.util.List;

/**
 * The chapters of an annual report, in order, with the tables that stand in each. The actions that themes led to are told one
 * by one; their table does not stand beside them, since what it hides could be counted in the list.
 */
public enum Chapter {
    PANEL("panel", "The panel and its meetings", List.of("attendance")),
    NOTIFICATIONS("notifications", "Deaths that the panel was told of", List.of("notifications-by-year", "age-by-sex")),
    REVIEWS("reviews", "Reviews completed, by category of death", List.of("category-by-modifiable")),
    MODIFIABLE("modifiable", "Factors that contributed and could be changed", List.of("factors")),
    THEMES("themes", "Themes, and the actions that they led to", List.of("themes")),
    TIMELINESS("timeliness", "How long reviews took", List.of("time-to-completion")),
    METHOD("method", "Method and disclosure", List.of());

    /** Standing words on how the numbers were made. */
    public static final List<String> METHOD_WORDS = List.of(
        "Deaths are counted in the year to 31 March in which the child died; reviews in the year in which the chair completed them. "
            + "The two are different children and are never added together or divided by one another.",
        "Percentages are of reviews with enough information. Intervals are 95 % intervals: Wilson's for percentages.",
        "So that no child or family can be recognised, small counts are not shown (how small is said before the first table), and "
            + "further cells are not shown where a hidden count could be worked out from the others. A nought is a true nought.",
        "A factor is modifiable where it may have contributed and could be changed, nationally or locally, to lower the risk of future "
            + "deaths. It is neither blame nor a finding that a death was preventable.");

    private final String key;
    private final String title;
    private final List<String> tables;

    Chapter(String key, String title, List<String> tables) {
        this.key = key;
        this.title = title;
        this.tables = tables;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public List<String> tables() {
        return tables;
    }

    /** Whether a table shows the pooled years that end in the reported one, not the year alone. */
    static boolean isPooled(String table) {
        return table.equals("notifications-by-year") || table.equals("time-to-completion");
    }
}
