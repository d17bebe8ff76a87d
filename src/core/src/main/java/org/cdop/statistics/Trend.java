package org.cdop.statistics;

import java.util.List;

/**
 * Which theme is followed over the years, and how many years each point pools.
 *
 * @param theme id of a theme; null for the first
 * @param name  the theme in words; null until it is looked up
 */
public record Trend(String theme, String name, int window) {

    /** Windows of one, three and five years. */
    public static final List<Integer> WINDOWS = List.of(1, 3, 5);
    public static final Trend USUAL = new Trend(null, null, 1);

    public Trend {
        if (!WINDOWS.contains(window)) {
            throw new NotReleased("“window” is 1, 3 or 5 years, not " + window + ".");
        }
    }

    /** With the theme that was asked for, or the first; one that does not exist is refused. */
    Trend among(List<ThemeChoice> themes) {
        ThemeChoice found = themes.stream().filter(t -> theme == null || t.code().equals(theme)).findFirst()
            .orElseThrow(() -> new NotReleased("There is no theme “" + theme + "”. Themes are "
                + String.join(", ", themes.stream().map(ThemeChoice::code).toList()) + "."));
        return new Trend(found.code(), found.name(), window);
    }

    String inWords() {
        return name + (window == 1 ? "" : ", " + window + " years pooled");
    }
}
