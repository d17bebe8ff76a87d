package org.cdop.annualreport;

import static org.cdop.document.TaggedPdf.escaped;

import java.util.List;
import org.cdop.document.TaggedPdf;
import org.cdop.statistics.PublishedTable;

/** Writes a report as a tagged PDF that assistive technology can read (PDF/UA-1), from plain HTML. */
final class PdfReport {

    private static final String CSS = TaggedPdf.CSS + """
        .draft { border: 1.5pt solid #a8201a; color: #a8201a; padding: 4pt 8pt; font-weight: bold }
        table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; font-size: 8pt }
        th, td { border-bottom: 0.5pt solid #b6c3c4; padding: 3pt 5pt 3pt 0; text-align: left; vertical-align: top }
        .short { white-space: nowrap }
        thead th { border-bottom: 1pt solid #5f7175 } tr { page-break-inside: avoid }
        """;

    private final StringBuilder html = new StringBuilder();

    byte[] write(OpenReport report) {
        html.append("<!DOCTYPE html><html lang=\"en-GB\" xml:lang=\"en-GB\"><head><title>").append(escaped(report.title()))
            .append("</title><meta name=\"description\" content=\"Annual report of a child death overview panel\"/><meta name=\"subject\" content=\"Annual report\"/>")
            .append("<bookmarks>");
        for (Chapter chapter : Chapter.values()) {
            html.append("<bookmark name=\"").append(escaped(chapter.title())).append("\" href=\"#").append(chapter.key()).append("\"/>");
        }
        html.append("</bookmarks><style>").append(CSS.formatted(OpenReport.DRAFT)).append("</style></head><body><h1>").append(escaped(report.title()))
            .append("</h1>");
        paragraph("draft", OpenReport.DRAFT);
        report.notesOfAll().forEach(note -> paragraph("", note));
        for (Chapter chapter : Chapter.values()) {
            html.append("<h2 id=\"").append(chapter.key()).append("\">").append(escaped(chapter.title())).append("</h2>");
            if (chapter == Chapter.METHOD) {
                Chapter.METHOD_WORDS.forEach(words -> paragraph("", words));
            }
            report.words(chapter).lines().filter(line -> !line.isBlank()).forEach(line -> paragraph("", line));
            report.tables(chapter).forEach(t -> table(t, report.notes(t)));
            if (chapter == Chapter.THEMES) {
                actions(report.snapshot().actions());
            }
        }
        paragraph("note", "Checksum of the tables (SHA-256): " + report.checksum());
        return TaggedPdf.of(html.append("</body></html>").toString());
    }

    private void table(PublishedTable table, List<String> notes) {
        html.append("<h3>").append(escaped(table.title() + ", " + ReportWords.period(table))).append("</h3><table>");
        List<List<String>> rows = ReportWords.rows(table);
        html.append("<thead><tr>");
        rows.get(0).forEach(cell -> html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows.subList(1, rows.size())) {
            html.append(row.get(0).length() < 12 ? "<tr><th scope=\"row\" class=\"short\">" : "<tr><th scope=\"row\">").append(escaped(row.get(0))).append("</th>");
            row.subList(1, row.size()).forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        notes.forEach(note -> paragraph("note", note));
    }

    private void actions(List<Snapshot.ThemeAction> actions) {
        html.append("<h3>Actions that themes led to</h3>");
        if (actions.isEmpty()) {
            paragraph("", "No action was raised or closed in the year.");
            return;
        }
        html.append("<ul>");
        actions.forEach(a -> html.append("<li>").append(escaped(a.inWords())).append("</li>"));
        html.append("</ul>");
    }

    private void paragraph(String kind, String text) {
        html.append("<p class=\"").append(kind).append("\">").append(escaped(text)).append("</p>");
    }
}
