package org.cdop.statistics;

import static org.cdop.statistics.Column.count;
import static org.cdop.statistics.Column.difference;
import static org.cdop.statistics.Column.figure;
import static org.cdop.statistics.Column.rate;
import static org.cdop.statistics.Column.ratio;
import static org.cdop.statistics.Column.share;
import static org.cdop.statistics.Column.unseen;
import static org.cdop.statistics.Column.unseenFigure;
import static org.cdop.statistics.Population.NOTIFICATIONS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tables that only deaths notified can fill, and those by who the child was and where the child lived. */
final class DeathMeasures {

    private static final String BY_DEATH = "By date of death, whenever it was notified.";
    private static final String YEARS_DIFFER = "Deaths are of the year to 31 March, the figures that they are divided by of the calendar year"
        + " in which it begins.";
    private static final String NO_RATE = "No rate is given below 3 deaths, for a year that the period covers only in part or that is not over,"
        + " or where a panel has no figure.";

    private DeathMeasures() {
    }

    static List<Measure> all() {
        return List.of(
            new Measure("notifications-by-year", Map.of(NOTIFICATIONS, "notifications-by-year"),
                List.of(count("deaths", "Deaths"), figure("population", "Children aged 0 to 17"),
                    rate("rate", "Deaths per 100,000 children aged 0 to 17", "deaths", "population", 100_000)),
                Measures::years, true, "deaths", List.of(BY_DEATH, YEARS_DIFFER, NO_RATE)),
            new Measure("year-on-year", Map.of(NOTIFICATIONS, "year-on-year"),
                List.of(count("deaths", "Deaths"), unseen("before"), ratio("ratio", "Ratio to the year before", "deaths", "before"),
                    difference("difference", "Difference to the year before", "deaths", "before")),
                DeathMeasures::yearsAfterTheFirst, false, null, List.of(BY_DEATH,
                    "An interval of the ratio that holds 1, or of the difference that holds 0, is no sign of a change.")),
            new Measure("infant-mortality", Map.of(NOTIFICATIONS, "infant-mortality"),
                List.of(count("deaths", "Deaths"), unseen("late"), figure("live_births", "Live births"),
                    rate("rate", "Deaths per 1,000 live births", "deaths", "live_births", 1_000)),
                DeathMeasures::infants, false, null, List.of(BY_DEATH, YEARS_DIFFER, NO_RATE,
                    "Infant: before the first birthday. Neonatal: 0 to 27 days, early neonatal: 0 to 6 days, post-neonatal: from 28 days;"
                        + " rows hold one another and do not add up.")),
            new Measure("suspected-suicides", Map.of(NOTIFICATIONS, "suspected-suicides"), List.of(count("deaths", "Suspected suicides")),
                Measures::years, true, "deaths", List.of(BY_DEATH,
                    "Provisional: what was suspected when the death was notified. The category that a panel settles after an inquest is"
                        + " counted among the themes.")),
            Measures.both("ethnicity", List.of(count("count", "Cases"), share("percent", "Per cent of known", "count", true)),
                Groups.ETHNIC_GROUPS, "count"),
            Measures.both("deprivation", List.of(count("count", "Cases"), share("percent", "Per cent of known", "count", false),
                unseenFigure("population"), rate("rate", "Deaths per 100,000 children aged 0 to 17", "count", "population", 100_000)),
                Groups.DECILES, "count", "1 is the tenth of areas that is most deprived, 10 the least.",
                "Only deaths notified give a rate: a year of reviews mixes years of death. " + NO_RATE));
    }

    private static List<Group> yearsAfterTheFirst(Enquiry enquiry) {
        return Measures.years(enquiry).stream().skip(1).toList();
    }

    private static List<Group> infants(Enquiry enquiry) {
        return Measures.years(enquiry).stream().flatMap(y -> Stream.of("Infant", "Neonatal", "Early neonatal", "Post-neonatal")
            .map(part -> new Group(y.id() + "/" + part.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), y.label() + ", "
                + part.toLowerCase(java.util.Locale.ROOT)))).toList();
    }
}
