package org.cdop.annualreport;

import static org.cdop.annualreport.ChapterTable.ofReviews;
import static org.cdop.annualreport.ChapterTable.pictured;
import static org.cdop.annualreport.ChapterTable.plain;
import static org.cdop.annualreport.ChapterTable.pooled;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cdop.sql.NotFound;

/**
 * The chapters of an annual report, in order, with the tables that stand in each. The actions that themes led to are told one
 * by one; their table does not stand beside them, since what it hides could be counted in the list.
 */
public enum Chapter {
    FOREWORD("foreword", "Foreword"),
    MESSAGES("messages", "Key messages"),
    PANEL("panel", "The panel and its meetings", plain("attendance")),
    TIMELINESS("timeliness", "The process, and how long reviews took", pooled("time-to-completion"), plain("form-returns"), plain("open-cases")),
    NOTIFICATIONS("notifications", "Deaths that the panel was told of", pooled("notifications-by-year"), plain("age-by-sex"),
        plain("place-of-death"), plain("infant-mortality")),
    REVIEWS("reviews", "Reviews completed", ofReviews("age-by-sex"), plain("age-by-modifiable")),
    CATEGORY("category", "Reviews completed, by category of death", pictured("category-by-modifiable"), plain("category-by-age")),
    MODIFIABLE("modifiable", "Factors that contributed and could be changed", plain("factors")),
    THEMES("themes", "Themes, and the actions that they led to", pictured("themes")),
    EQUITY("equity", "Deprivation and ethnicity", plain("deprivation"), plain("ethnicity"), plain("ethnicity-by-modifiable")),
    LEARNING("learning", "Learning, recommendations, and what changed since last year"),
    FAMILIES("families", "The families’ voice"),
    QUALITY("quality", "The quality of the data", plain("completeness")),
    METHOD("method", "Method and disclosure");

    private final String key;
    private final String title;
    private final List<ChapterTable> tables;

    Chapter(String key, String title, ChapterTable... tables) {
        this.key = key;
        this.title = title;
        this.tables = List.of(tables);
    }

    /** The chapter of this key; {@link NotFound} where there is none. */
    static Chapter of(String key) {
        return Arrays.stream(values()).filter(c -> c.key.equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    /** Every table of the report, in order. */
    static Stream<ChapterTable> allTables() {
        return Arrays.stream(values()).flatMap(chapter -> chapter.tables.stream());
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public List<ChapterTable> tables() {
        return tables;
    }
}
