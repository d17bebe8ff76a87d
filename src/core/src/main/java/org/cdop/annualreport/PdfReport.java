package org.cdop.annualreport;

import static org.cdop.document.TaggedPdf.escaped;

import java.util.Base64;
import java.util.List;
import org.cdop.document.TaggedPdf;

/** Writes a paper as a tagged PDF that assistive technology can read (PDF/UA-1), from plain HTML. */
final class PdfReport {

    private static final String CSS = TaggedPdf.CSS + """
        .draft { border: 1.5pt solid #a8201a; color: #a8201a; padding: 4pt 8pt; font-weight: bold }
        table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; font-size: 8pt }
        th, td { border-bottom: 0.5pt solid #b6c3c4; padding: 3pt 5pt 3pt 0; text-align: left; vertical-align: top }
        .short { white-space: nowrap } img { width: 170mm }
        thead th { border-bottom: 1pt solid #5f7175 } tr { page-break-inside: avoid }
        """;
    private static final int SHORT = 12;

    private final StringBuilder html = new StringBuilder();

    byte[] write(Paper paper) {
        html.append("<!DOCTYPE html><html lang=\"en-GB\" xml:lang=\"en-GB\"><head><title>").append(escaped(paper.title()))
            .append("</title><meta name=\"description\" content=\"").append(escaped(paper.title())).append("\"/><meta name=\"subject\" content=\"Child death review\"/><bookmarks>");
        paper.blocks().forEach(block -> {
            if (block instanceof Block.Heading heading && heading.anchor() != null) {
                html.append("<bookmark name=\"").append(escaped(heading.text())).append("\" href=\"#").append(heading.anchor()).append("\"/>");
            }
        });
        html.append("</bookmarks><style>").append(CSS.formatted(paper.mark())).append("</style></head><body><h1>").append(escaped(paper.title()))
            .append("</h1>");
        paper.blocks().forEach(this::write);
        return TaggedPdf.of(html.append("</body></html>").toString());
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            html.append("<h").append(heading.level()).append(heading.anchor() == null ? "" : " id=\"" + heading.anchor() + "\"").append(">")
                .append(escaped(heading.text())).append("</h").append(heading.level()).append(">");
        } else if (block instanceof Block.Words words) {
            html.append("<p class=\"").append(words.kind()).append("\">").append(escaped(words.text())).append("</p>");
        } else if (block instanceof Block.Grid grid) {
            table(grid.rows());
        } else if (block instanceof Block.Picture picture) {
            html.append("<p><img alt=\"").append(escaped(picture.alternative())).append("\" title=\"").append(escaped(picture.alternative()))
                .append("\" src=\"data:image/png;base64,").append(Base64.getEncoder().encodeToString(picture.png())).append("\"/></p>");
        } else if (block instanceof Block.Items items) {
            html.append("<ul>");
            items.items().forEach(item -> html.append("<li>").append(escaped(item)).append("</li>"));
            html.append("</ul>");
        }
    }

    private void table(List<List<String>> rows) {
        html.append("<table><thead><tr>");
        rows.get(0).forEach(cell -> html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows.subList(1, rows.size())) {
            html.append(row.get(0).length() < SHORT ? "<tr><th scope=\"row\" class=\"short\">" : "<tr><th scope=\"row\">").append(escaped(row.get(0))).append("</th>");
            row.subList(1, row.size()).forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }
}
