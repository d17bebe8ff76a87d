package org.cdop.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cdop.statistics.PublishedTable;

/**
 * What a panel tells the child death review partners of a quarter: true counts, for them alone. It is made when it is asked for and
 * not kept.
 */
public record QuarterlyReport(String panel, String panelName, Quarter quarter, List<Part> parts, List<String> meetings, List<ReportedRecommendation> recommendations) {

    /** Stands on every page. */
    public static final String MARK = "Not for publication: true counts, for the child death review partners alone";

    /** A heading with its tables. */
    public record Part(String title, List<PublishedTable> tables) {
    }

    public String title() {
        return panelName + ": report to the partners, " + quarter.label();
    }

    /** The lines that are written out: those in which something is counted, and the total. */
    public List<PublishedTable.Line> lines(PublishedTable table) {
        return table.rows().stream().filter(line -> line.isTotal() || line.cells().values().stream().anyMatch(c -> c.value() != null && c.value() != 0)).toList();
    }

    Paper paper() {
        List<Block> all = new ArrayList<>(List.of(new Block.Words(MARK, "draft"), new Block.Words("From " + ReportWords.period(quarter.from(), quarter.until())
            + ". A group in which nothing was counted is left out.", "")));
        for (Part part : parts) {
            all.add(new Block.Heading(2, part.title(), anchor(part)));
            for (PublishedTable table : part.tables()) {
                all.add(new Block.Heading(3, table.title() + ", " + ReportWords.period(table), null));
                all.add(new Block.Grid(table.title(), ReportWords.rows(table, lines(table))));
            }
        }
        all.add(new Block.Heading(2, "Meetings of the panel", "meetings"));
        Paper.items(all, meetings, "No meeting of the panel was recorded as held in the quarter.");
        all.add(new Block.Heading(2, "Recommendations, and how they stand", "recommendations"));
        Paper.lines(all, "Recommendations", ReportWords.RECOMMENDATION_NOW_COLUMNS, recommendations.stream().map(ReportedRecommendation::lineNow).toList(),
            "No recommendation was made in the quarter or carried forward.");
        return new Paper(title(), MARK, List.copyOf(all));
    }

    private static String anchor(Part part) {
        return part.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    public TakenAway as(ReportForm form) {
        return TakenAway.of(paper(), "quarterly-report-" + panel.toLowerCase(Locale.ROOT) + "-" + quarter.year().endsIn() + "-q" + quarter.number(), form);
    }
}
