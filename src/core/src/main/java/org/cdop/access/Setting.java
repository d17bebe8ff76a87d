package org.cdop.access;

/** Limits and rules that vary locally, each with its default and where that comes from. */
public enum Setting {

    NOTIFY_PANEL("notify-panel", "24 hours", "Death to notification of the panel", "Hull Safeguarding Children Partnership; local"),
    NOTIFY_NATIONAL("notify-national", "48 hours", "Death to the national database", "recalled: NCMD"),
    RETURN_FORMS("return-forms", "3 weeks", "Request to return of a form", "recalled: statutory guidance 2018, local practice"),
    REVIEW_MEETING("review-meeting", "3 months", "Death to the child death review meeting", "recalled: statutory guidance 2018, ch. 4"),
    PANEL_REVIEW("panel-review", "6 weeks", "Report of the review meeting to the panel's review", "recalled: statutory guidance 2018, ch. 5"),
    WHOLE_REVIEW("whole-review", "6 months", "Death to completion", "recalled: national tables"),
    FIRST_REMINDER("first-reminder", "2 weeks", "Request to the first reminder", "local setting"),
    REMIND_EVERY("remind-every", "1 week", "Between reminders", "local setting"),
    QUORUM_PERCENT("quorum-percent", "70", "Share of filled core seats that must be present", "recalled: statutory guidance 2018", 50, 100),
    QUORUM_LEADS("quorum-leads", "yes", "Both the health and the local authority lead must be present", "recalled: statutory guidance 2018"),
    SMALL_NUMBER("small-number", "4", "Counts from 1 to this number are hidden in public tables", "local setting, after OHID practice", 4, 20),
    ROUND_COUNTS("round-counts", "no", "Counts in public tables are rounded to the nearest 5", "inferred: figures of NHS Digital; local setting"),
    POOL_YEARS("pool-years", "3", "Years pooled in public tables", "local setting", 1, 10),
    SIGNAL_PERCENT("signal-percent", "5", "An early signal is raised where chance alone gives the count in fewer than this many of 100 years",
        "ours; domain notes, themes §5", 1, 20),
    SIGNAL_YEARS("signal-years", "3", "Whole years before the last twelve months that must be held for an early signal of a count", "local setting", 1, 5),
    SIGNAL_DAYS("signal-days", "90", "Days between similar deaths in one school, area or product that raise an early signal", "ours; domain notes, themes §5", 30, 365),
    DOCUMENT_LIMIT_MB("document-limit-mb", "25", "Largest document, megabytes", "local setting", 1, 100);

    private final String key;
    private final String otherwise;
    private final String meaning;
    private final String source;
    private final int least;
    private final int most;

    Setting(String key, String otherwise, String meaning, String source) {
        this(key, otherwise, meaning, source, 0, 0);
    }

    Setting(String key, String otherwise, String meaning, String source, int least, int most) {
        this.key = key;
        this.otherwise = otherwise;
        this.meaning = meaning;
        this.source = source;
        this.least = least;
        this.most = most;
    }

    /** The least number that may be set; counts from 1 to 4 are never shown (OHID practice). Of numbers only. */
    public int least() {
        return least;
    }

    /** The greatest number that may be set (local). Of numbers only. */
    public int most() {
        return most;
    }

    public String key() {
        return key;
    }

    /** The value where neither the panel nor the administrator set another. */
    public String otherwise() {
        return otherwise;
    }

    public String meaning() {
        return meaning;
    }

    public String source() {
        return source;
    }
}
