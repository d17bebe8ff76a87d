package org.cdop.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cdop.sql.NotFound;
import org.cdop.statistics.Cell;
import org.cdop.statistics.PublishedTable;

/**
 * One page on a theme, made of the frozen report alone, so that its numbers are those of the report.
 *
 * @param theme   its name
 * @param figures what the table of themes shows of it
 * @param counted when a review belongs to the theme
 * @param done    actions raised or closed in the year, and what came of them
 * @param asked   recommendations of the theme and how they stand
 */
public record ThemeBriefing(OpenReport report, String code, String theme, List<String> figures, String counted, List<String> done, List<String> asked) {

    private static final int MOST = 5;
    private static final int LONGEST = 240;

    /** @param rule when a review belongs to the theme, in words; empty where a person decides */
    static ThemeBriefing of(OpenReport report, String code, String rule) {
        PublishedTable table = report.snapshot().tables().get("themes");
        PublishedTable.Line line = table == null ? null : table.rows().stream().filter(row -> row.group().equals(code)).findFirst().orElse(null);
        if (line == null) {
            throw new NotFound();
        }
        List<String> figures = table.columns().stream().map(column -> column.label() + ": " + shown(line.cell(column.id()))).toList();
        List<String> done = report.snapshot().actions().stream().filter(a -> a.theme().equalsIgnoreCase(line.label()))
            .map(a -> a.action().replaceAll("[.\\s]+$", "") + ". " + a.state() + ". " + a.effect()).toList();
        List<String> asked = report.snapshot().recommendations().stream().filter(r -> r.theme().equalsIgnoreCase(line.label()))
            .map(r -> r.text().replaceAll("[.\\s]+$", "") + ". " + r.status() + ". " + r.came()).toList();
        return new ThemeBriefing(report, code, line.label(), figures, rule.isEmpty() ? "A person confirmed it for each review." : rule, some(done), some(asked));
    }

    private static String shown(Cell cell) {
        return cell.shown() + (cell.interval().isEmpty() ? "" : " (" + cell.interval() + ")");
    }

    /** So many that all stand on one page. */
    private static List<String> some(List<String> all) {
        List<String> some = new ArrayList<>(all.stream().limit(MOST).map(text -> text.strip().length() > LONGEST ? text.strip().substring(0, LONGEST) + " …" : text.strip()).toList());
        if (all.size() > MOST) {
            some.add("More stand in the annual report.");
        }
        return List.copyOf(some);
    }

    public String title() {
        return theme + ": briefing, " + report.panelName() + " " + report.year().label();
    }

    Paper paper() {
        List<Block> all = new ArrayList<>(List.of(new Block.Words(report.mark(), report.published() ? "" : "draft"),
            new Block.Heading(2, "What the reviews of the year show", null), new Block.Items(figures),
            new Block.Words("[c] is a hidden count, [x] not calculated. A share of deaths in which something was found is not a risk.", "note"),
            new Block.Heading(2, "Which reviews are counted", null), new Block.Words(counted, ""),
            new Block.Heading(2, "What was done and what it changed", null)));
        Paper.items(all, done, "No action was raised or closed in the year.");
        all.add(new Block.Heading(2, "What the panel recommended", null));
        Paper.items(all, asked, "No recommendation names this theme.");
        all.add(new Block.Words("Taken from the annual report " + report.year().label() + "; checksum of its tables " + report.checksum() + ".", "note"));
        return new Paper(title(), report.mark(), List.copyOf(all));
    }

    public TakenAway as(ReportForm form) {
        return TakenAway.of(paper(), "briefing-" + code + "-" + report.panel().toLowerCase(Locale.ROOT) + "-" + report.year().endsIn(), form);
    }
}
