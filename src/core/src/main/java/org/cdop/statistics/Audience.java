package org.cdop.statistics;

import java.util.Locale;

/** For whom a table is made: the panel itself, with true counts, or the public, after disclosure control. */
public enum Audience {
    INTERNAL, PUBLIC;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Blank is internal; an unknown one is refused. */
    public static Audience of(String key) {
        if (key == null || key.isBlank() || "internal".equals(key)) {
            return INTERNAL;
        }
        if ("public".equals(key)) {
            return PUBLIC;
        }
        throw new NotReleased("The audience is “internal” or “public”, not “" + key + "”.");
    }
}
