package org.cdop.statistics;

import java.util.Arrays;
import java.util.Locale;

/** Whom a table counts. Deaths notified and reviews completed are never mixed: a child may die in one year and be reviewed in another. */
public enum Population {
    NOTIFICATIONS("deaths notified, by date of death"),
    REVIEWS("reviews completed, by date of completion"),
    PROCESS("the work of the panel and the agencies"),
    OPEN("reviews not yet completed");

    private final String meaning;

    Population(String meaning) {
        this.meaning = meaning;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    /** Null for blank; an unknown one is refused. */
    public static Population of(String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return Arrays.stream(values()).filter(p -> p.key().equals(key)).findFirst()
            .orElseThrow(() -> new NotReleased("The population is “notifications” or “reviews”, not “" + key + "”."));
    }
}
