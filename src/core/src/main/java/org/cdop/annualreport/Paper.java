package org.cdop.annualreport;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.cdop.statistics.ChartPicture;
import org.cdop.statistics.PublishedTable;

/**
 * A paper to be written as Word or PDF.
 *
 * @param mark stands at the foot of every page
 */
record Paper(String title, String mark, List<Block> blocks) {

    /** The annual report: its chapters with standing words, the lead's words, charts and tables. */
    static Paper of(OpenReport report) {
        List<Block> all = new ArrayList<>();
        all.add(new Block.Words(report.mark(), report.published() ? "" : "draft"));
        report.notesOfAll().forEach(note -> all.add(new Block.Words(note, "")));
        for (Chapter chapter : Chapter.values()) {
            all.add(new Block.Heading(2, chapter.title(), chapter.key()));
            report.standing(chapter).forEach(words -> all.add(new Block.Words(words, "")));
            paragraphs(all, report.words(chapter));
            report.tables(chapter).forEach(table -> {
                table(all, table, report.notes(table.table()));
                compared(all, report.compared(table.key()));
            });
            if (chapter == Chapter.THEMES) {
                all.add(new Block.Heading(3, "Actions that themes led to", null));
                items(all, report.snapshot().actions().stream().map(Snapshot.ThemeAction::inWords).toList(), "No action was raised or closed in the year.");
            }
            if (chapter == Chapter.LEARNING) {
                learning(all, report);
            }
        }
        all.add(new Block.Words("Checksum of the tables (SHA-256): " + report.checksum(), "note"));
        return new Paper(report.title(), report.mark(), List.copyOf(all));
    }

    static void paragraphs(List<Block> all, String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> all.add(new Block.Words(line.strip(), "")));
    }

    static void items(List<Block> all, List<String> items, String none) {
        all.add(items.isEmpty() ? new Block.Words(none, "") : new Block.Items(items));
    }

    /** A table with its notes; its chart first, where it has one. */
    static void table(List<Block> all, FrozenTable frozen, List<String> notes) {
        PublishedTable table = frozen.table();
        all.add(new Block.Heading(3, table.title() + ", " + ReportWords.period(table), null));
        if (frozen.isPictured()) {
            all.add(picture(frozen.picture()));
        }
        all.add(new Block.Grid(table.title(), ReportWords.rows(table)));
        notes.forEach(note -> all.add(new Block.Words(note, "note")));
    }

    private static void compared(List<Block> all, List<Compared> some) {
        if (!some.isEmpty()) {
            all.add(new Block.Heading(3, "Beside what was published for " + some.get(0).area(), null));
            lines(all, "Beside what was published for " + some.get(0).area(), Compared.COLUMNS, some.stream().map(Compared::line).toList(), "");
        }
    }

    private static Block picture(ChartPicture chart) {
        byte[] png = chart.printed();
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            return new Block.Picture(png, chart.alternative(), image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void learning(List<Block> all, OpenReport report) {
        all.add(new Block.Heading(3, "Recommendations of the year", null));
        recommendations(all, report.recommendations(false), "No recommendation was made in the year.");
        all.add(new Block.Heading(3, "Carried forward from earlier years", null));
        recommendations(all, report.recommendations(true), "No recommendation was carried forward.");
        all.add(new Block.Heading(3, "This year’s figures beside last year’s", null));
        lines(all, "This year’s figures beside last year’s", List.of("Figure", "Last year’s report", "This report"),
            report.snapshot().changes().stream().map(Change::line).toList(), "The tables of last year’s report were not frozen here: there is nothing to set these beside.");
    }

    private static void recommendations(List<Block> all, List<ReportedRecommendation> some, String none) {
        lines(all, "Recommendations", ReportWords.RECOMMENDATION_COLUMNS, some.stream().map(ReportedRecommendation::line).toList(), none);
    }

    /** A table of words, or in its place that there is nothing. */
    static void lines(List<Block> all, String title, List<String> header, List<List<String>> lines, String none) {
        List<List<String>> rows = new ArrayList<>(List.of(header));
        rows.addAll(lines);
        all.add(lines.isEmpty() ? new Block.Words(none, "") : new Block.Grid(title, rows));
    }
}
