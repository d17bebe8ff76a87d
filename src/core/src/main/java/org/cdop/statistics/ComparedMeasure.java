package org.cdop.statistics;

import java.util.ArrayList;
import java.util.List;
import org.cdop.sql.NotFound;

/**
 * What can be set beside published figures or drawn as a funnel.
 *
 * @param code as a file of published figures names it
 * @param per  what it is given per: 100,000 children, 1,000 live births, 100 reviews
 * @param rate deaths by chance about a rate (Poisson); else a share of reviews (Wilson)
 */
public record ComparedMeasure(String code, String label, double per, boolean rate) {

    static final String THEME = "theme:";

    private static final List<ComparedMeasure> FIXED = List.of(
        new ComparedMeasure("child-mortality", "Deaths per 100,000 children aged 0 to 17", 100_000, true),
        new ComparedMeasure("infant-mortality", "Infant deaths per 1,000 live births", 1_000, true),
        new ComparedMeasure("neonatal-mortality", "Neonatal deaths per 1,000 live births", 1_000, true),
        new ComparedMeasure("early-neonatal-mortality", "Early neonatal deaths per 1,000 live births", 1_000, true),
        new ComparedMeasure("post-neonatal-mortality", "Post-neonatal deaths per 1,000 live births", 1_000, true),
        new ComparedMeasure("modifiable-factors", "Per cent of reviews with modifiable factors, of those with enough information", 100, false));

    /** The measures, the share of each theme among them. */
    public static List<ComparedMeasure> all(List<ThemeChoice> themes) {
        List<ComparedMeasure> all = new ArrayList<>(FIXED);
        themes.forEach(t -> all.add(ofTheme(t.code(), t.name())));
        return List.copyOf(all);
    }

    /** The measure of this code; not found where there is none. */
    public static ComparedMeasure of(String code, List<ThemeChoice> themes) {
        return all(themes).stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    static ComparedMeasure ofTheme(String theme, String name) {
        return new ComparedMeasure(THEME + theme, "Per cent of reviews with the theme “" + name + "”, of those in which it is known", 100, false);
    }

    /** Of so many out of so many, with its 95 % interval. */
    Cell cell(long numerator, long denominator) {
        double value = numerator * per / denominator;
        return rate ? Cell.of(value, Interval.ofCount(numerator).times(per / denominator)) : Cell.of(value, Interval.ofProportion(numerator, denominator).times(per));
    }
}
