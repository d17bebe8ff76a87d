package org.cdop.statistics;

import static org.cdop.statistics.Column.count;
import static org.cdop.statistics.Column.known;
import static org.cdop.statistics.Column.plainProportion;
import static org.cdop.statistics.Column.proportion;
import static org.cdop.statistics.Column.statistic;
import static org.cdop.statistics.Column.sum;
import static org.cdop.statistics.Column.unseen;
import static org.cdop.statistics.Population.OPEN;
import static org.cdop.statistics.Population.REVIEWS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables of what reviews found, of those still open, and of how complete the records are. */
final class ReviewMeasures {

    static final String ENOUGH = "Percentages are of reviews with enough information.";

    private ReviewMeasures() {
    }

    static List<Measure> all() {
        return List.of(
            new Measure("category-by-age", Map.of(REVIEWS, "category-by-age"), byAge(), Measures.fixed(Groups.CATEGORIES), true, "total",
                List.of("By primary category: the lowest number ticked.")),
            byModifiable("age", Groups.AGE_BANDS), byModifiable("sex", Groups.SEXES), byModifiable("ethnicity", Groups.ETHNIC_GROUPS),
            byModifiable("event", Groups.EVENTS), byModifiable("social-care", Groups.SOCIAL_CARE),
            byModifiable("practice-review", Groups.PRACTICE_REVIEWS),
            new Measure("circumstances", Map.of(REVIEWS, "circumstances"),
                List.of(count("yes", "Yes"), count("no", "No"), count("not_known", "Not known"), count("blank", "Not asked or left blank"),
                    known("reviews", "yes", "no", "not_known", "blank"), proportion("percent_known", "Per cent of yes and no", "yes", "yes", "no"),
                    plainProportion("percent_all", "Per cent of all reviews", "yes", "reviews")),
                Measures.fixed(List.of()), false, null,
                List.of("A review may have several circumstances: rows do not add up to the reviews.", Measures.NOT_RISK)),
            new Measure("theme-trend", Map.of(REVIEWS, "theme-trend"),
                List.of(unseen("no"), count("cases", "Reviews with the theme"), sum("denominator", "Reviews in which it is known", "cases", "no"),
                    proportion("percent", "Per cent of those in which it is known", "cases", "denominator")),
                Measures::years, false, null, List.of("Each year pools the years of the window that ends in it, years before the period too.",
                    Measures.NOT_RISK)),
            new Measure("open-cases", Map.of(OPEN, "open-cases"),
                List.of(unseen("up_to_12_months"), sum("cases", "Open reviews", "up_to_12_months", "over_12_months"),
                    statistic("median_days_open", "Median days since death", "cases"), count("over_12_months", "Over 12 months since death")),
                Measures.fixed(Groups.WAITING), true, "cases", List.of("As they stand on the day of the data, of children who died in the period.",
                    "A review with several holds counts once, under the hold that began first.")),
            Measures.both("completeness", List.of(count("recorded", "Recorded"), count("missing", "Missing"), count("not_known", "Not known"),
                known("cases", "recorded", "missing", "not_known"), plainProportion("percent_recorded", "Per cent recorded", "recorded", "cases")),
                Groups.IMPORT_COLUMNS, null, "A blank counts as missing, also where there was nothing to tell: no other category, no factor, no"
                    + " other panel, a review not completed."));
    }

    private static List<Column> byAge() {
        List<Column> columns = new ArrayList<>(Groups.AGE_BANDS.stream().map(band -> count(band.id(), band.label())).toList());
        columns.add(sum("total", "Total", Groups.AGE_BANDS.stream().map(Group::id).toArray(String[]::new)));
        return List.copyOf(columns);
    }

    /** The columns of every table of conclusions. */
    static List<Column> conclusions() {
        return List.of(count("yes", "Modifiable factors identified"), count("no", "No modifiable factors identified"),
            count("insufficient", "Insufficient information"), sum("reviews", "All reviews", "yes", "no", "insufficient"),
            proportion("percent", "Per cent with modifiable factors, of reviews with enough information", "yes", "yes", "no"),
            plainProportion("percent_all", "Per cent with modifiable factors, of all reviews", "yes", "reviews"));
    }

    private static Measure byModifiable(String what, List<Group> groups) {
        String id = what + "-by-modifiable";
        return new Measure(id, Map.of(REVIEWS, id), conclusions(), Measures.fixed(groups), true, "reviews", List.of(ENOUGH,
            "“Modifiable” is neither blame nor a finding that a death was preventable."));
    }
}
