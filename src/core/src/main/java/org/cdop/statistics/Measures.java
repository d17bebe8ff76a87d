package org.cdop.statistics;

import static org.cdop.statistics.Column.count;
import static org.cdop.statistics.Column.plainProportion;
import static org.cdop.statistics.Column.proportion;
import static org.cdop.statistics.Column.share;
import static org.cdop.statistics.Column.statistic;
import static org.cdop.statistics.Column.sum;
import static org.cdop.statistics.Column.unseen;
import static org.cdop.statistics.Population.NOTIFICATIONS;
import static org.cdop.statistics.Population.PROCESS;
import static org.cdop.statistics.Population.REVIEWS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cdop.sql.NotFound;

/** Every table that can be had, in the order in which they are listed. */
final class Measures {

    private static final String ENOUGH = "Percentages are of reviews with enough information.";
    static final String NOT_RISK = "A share of deaths in which something was found is not a risk: how common it is among children"
        + " who did not die is not known here.";

    /** A median tells how many took less than six months: it is hidden with any of these. */
    private static final String[] DURATIONS = {"under_6_months", "6_to_12_months", "over_12_months"};

    private static final List<Measure> FIRST = List.of(
        both("age-by-sex", List.of(count("male", "Male"), count("female", "Female"), count("other", "Indeterminate or not known"),
            sum("total", "Total", "male", "female", "other"), share("percent", "Per cent of all", "total", false)),
            Groups.AGE_BANDS, "total"),
        both("sex", List.of(count("count", "Cases"), share("percent", "Per cent of known", "count", true)), Groups.SEXES, "count"),
        both("place-of-death", List.of(count("count", "Cases"), share("percent", "Per cent of known", "count", false)),
            Groups.PLACES, "count"),
        new Measure("category-by-modifiable", Map.of(REVIEWS, "category-by-modifiable"),
            ReviewMeasures.conclusions(),
            fixed(Groups.CATEGORIES), true, "reviews", List.of(ENOUGH, "By primary category: the lowest number ticked.",
                "“Modifiable” is neither blame nor a finding that a death was preventable.")),
        new Measure("factors", Map.of(REVIEWS, "factors"),
            List.of(unseen("only_contributory"), sum("contributory", "Contributory (grade 2)", "only_contributory", "modifiable"),
                count("modifiable", "Of these, modifiable"), unseen("not_modifiable"),
                proportion("percent", "Per cent modifiable, of reviews with enough information", "modifiable", "modifiable",
                    "not_modifiable")),
            fixed(List.of()), false, null, List.of(ENOUGH, "A review may have several factors: rows do not add up to the reviews.",
                "The codes are a starter list; the national list has not been published.")),
        new Measure("themes", Map.of(REVIEWS, "themes"),
            List.of(unseen("not_modifiable"), unseen("no"), sum("cases", "Reviews with the theme", "modifiable", "not_modifiable"),
                count("modifiable", "Of these, modifiable factors identified"), count("not_known", "Not known"),
                sum("denominator", "Reviews in which it is known", "cases", "no"),
                proportion("percent", "Per cent of those in which it is known", "cases", "denominator")),
            fixed(Groups.THEMES), false, null, List.of("A review may belong to several themes: rows do not add up to the reviews.",
                "Teenage suicide: reviews of children aged 10 to 17, category 2 as the panel settled it.",
                "Co-sleeping, hazardous co-sleeping, safe sleep and teenage suicide are counted by rule; any other theme where a person confirmed"
                    + " it. What its rule proposes and nobody looked at is not known: until somebody did, its percentage is too low.", NOT_RISK)),
        new Measure("time-to-completion", Map.of(REVIEWS, "time-to-completion"),
            List.of(sum("reviews", "Reviews", "under_6_months", "6_to_12_months", "over_12_months"),
                statistic("median_days", "Median days", DURATIONS), statistic("lower_quartile_days", "Lower quartile, days", DURATIONS),
                statistic("upper_quartile_days", "Upper quartile, days", DURATIONS), count("under_6_months", "Under 6 months"),
                count("6_to_12_months", "6 to 12 months"), count("over_12_months", "Over 12 months"),
                statistic("median_net_days", "Median days without holds", DURATIONS)),
            Measures::years, true, "reviews", List.of("From the death to the day on which the chair completed the review.")),
        new Measure("form-returns", Map.of(PROCESS, "form-returns"),
            List.of(count("requested", "Requested"), count("returned", "Returned"), count("within_3_weeks", "Within 3 weeks"),
                statistic("median_days", "Median days", "returned"), count("reminders", "Reminders"),
                count("nil_returns", "Nil returns")),
            fixed(Groups.AGENCY_KINDS), true, "requested", List.of("A nil return is a return.")),
        new Measure("attendance", Map.of(PROCESS, "attendance"),
            List.of(count("meetings", "Meetings with the seat filled"), count("attended", "Attended"),
                plainProportion("percent", "Per cent attended", "attended", "meetings")),
            fixed(Groups.SEATS), true, "meetings", List.of("Counts meetings, not children.")),
        new Measure("actions", Map.of(REVIEWS, "actions"),
            List.of(count("raised", "Raised"), count("done", "Done"), count("overdue", "Open and overdue"),
                count("with_evidence", "Done with evidence")),
            fixed(List.of()), true, "raised", List.of("By the day on which the action was raised.")));

    private static final List<Measure> ALL = Stream.of(DeathMeasures.all(), FIRST, ReviewMeasures.all()).flatMap(List::stream).toList();

    private Measures() {
    }

    static List<Measure> all() {
        return ALL;
    }

    /** The measure of this id; {@link NotFound} where there is none. */
    static Measure of(String id) {
        return ALL.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    static List<Population> order(Collection<Population> populations) {
        return populations.stream().sorted().toList();
    }

    static Measure both(String id, List<Column> columns, List<Group> groups, String size, String... notes) {
        return new Measure(id, Map.of(NOTIFICATIONS, id + "-notifications", REVIEWS, id + "-reviews"), columns, fixed(groups), size != null,
            size, List.of(notes));
    }

    static Function<Enquiry, List<Group>> fixed(List<Group> groups) {
        return enquiry -> groups;
    }

    static List<Group> years(Enquiry enquiry) {
        return ReportingYear.touched(enquiry.from(), enquiry.until()).stream().map(y -> new Group(y.label(), y.label())).toList();
    }
}
