package org.cdop.annualreport;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cdop.statistics.Cell;
import org.cdop.statistics.PublishedTable;

/** What a chapter says every year, with figures of the tables: made from the frozen snapshot alone, never typed. */
final class StandingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final List<String> METHOD = List.of(
        "Deaths are counted in the year to 31 March in which the child died; reviews in the year in which the chair completed them. "
            + "The two are different children and are never added together or divided by one another.",
        "Percentages are of reviews with enough information. Intervals are 95 % intervals: Wilson’s for percentages, exact Poisson or Byar’s for rates.",
        "So that no child or family can be recognised, small counts are not shown (how small is said before the first table), and "
            + "further cells are not shown where a hidden count could be worked out from the others. A nought is a true nought.",
        "A factor is modifiable where it may have contributed and could be changed, nationally or locally, to lower the risk of future "
            + "deaths. It is neither blame nor a finding that a death was preventable.",
        "Every table is had as a file in the data annex, with its definition and its checksum.");

    private StandingWords() {
    }

    static List<String> of(Chapter chapter, Snapshot snapshot) {
        return switch (chapter) {
            case MESSAGES -> KeyFigures.of(snapshot).stream().map(c -> c.figure() + ": " + c.now() + ".").toList();
            case PANEL -> List.of(snapshot.members().isEmpty() ? "No seat of the panel was recorded as filled in the year."
                : "Members in the year: " + String.join("; ", snapshot.members()) + ".", meetings(snapshot),
                "The panel decides on no case without a quorum: enough of the core seats, with both lead professionals and somebody to chair.");
            case TIMELINESS -> List.of("Time is counted in days from the death to the day on which the chair completed the review. A hold, for instance"
                + " for an inquest, is counted in the first median and left out of the second.");
            case NOTIFICATIONS -> List.of("These are children who died in the year. They are not the children whose reviews were completed in it.");
            case REVIEWS, CATEGORY -> List.of("These are reviews that the chair completed in the year; many of the children died in an earlier one.");
            case EQUITY -> List.of("How many children live in each kind of area or belong to each group is not the same: unequal counts alone say nothing of risk.");
            case FAMILIES -> List.of("Every family is offered a key worker, is told of the review, may put questions to it, and is told what came of it."
                + " What families said is printed only where neither they nor their child can be recognised.");
            case QUALITY -> List.of("What is not recorded cannot be counted. The table tells of how many deaths each fact is known.");
            case METHOD -> METHOD;
            default -> List.of();
        };
    }

    private static String meetings(Snapshot snapshot) {
        List<String> days = snapshot.meetings().stream().map(day -> day.format(DAY)).toList();
        return days.isEmpty() ? "No meeting of the panel was recorded as held in the year."
            : "The panel met " + (days.size() == 1 ? "once" : days.size() + " times") + " in the year: "
                + days.stream().collect(Collectors.joining(", ")) + ".";
    }

    /** The figures that stand at the front, and beside those of the year before. */
    static final class KeyFigures {

        private KeyFigures() {
        }

        static List<Change> of(Snapshot snapshot) {
            List<Change> all = new ArrayList<>();
            add(all, "Deaths notified", snapshot.tables().get("age-by-sex"), "total", "");
            add(all, "Reviews completed", snapshot.tables().get("category-by-modifiable"), "reviews", "");
            add(all, "Reviews in which modifiable factors were identified", snapshot.tables().get("category-by-modifiable"), "yes", "");
            add(all, "Per cent with modifiable factors, of reviews with enough information", snapshot.tables().get("category-by-modifiable"), "percent", " %");
            return List.copyOf(all);
        }

        private static void add(List<Change> all, String figure, PublishedTable table, String column, String unit) {
            if (table == null) {
                return;
            }
            table.rows().stream().filter(PublishedTable.Line::isTotal).map(line -> line.cell(column)).filter(cell -> cell != null).findFirst()
                .ifPresent(cell -> all.add(new Change(figure, "", shown(cell, unit))));
        }

        private static String shown(Cell cell, String unit) {
            return cell.value() == null ? cell.shown() : cell.shown() + unit;
        }
    }
}
