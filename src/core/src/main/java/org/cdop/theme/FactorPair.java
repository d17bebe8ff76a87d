package org.cdop.theme;

import org.cdop.sql.Row;

/** Two factors that were graded 2 in the same reviews of a theme, and in how many. True counts, for the panel only. */
public record FactorPair(String one, String other, long cases) {

    static FactorPair read(Row row) {
        return new FactorPair(row.text("one") + " " + row.text("one_words"), row.text("other") + " " + row.text("other_words"), row.number("cases"));
    }
}
