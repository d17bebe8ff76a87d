package org.cdop.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.cdop.statistics.PublishedTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a report as Word: real headings, header rows that repeat and are marked, British English. */
final class WordReport {

    private final XWPFDocument document = new XWPFDocument();

    byte[] write(OpenReport report) {
        styles();
        document.getProperties().getCoreProperties().setTitle(report.title());
        paragraph("Title", report.title());
        paragraph(null, OpenReport.DRAFT);
        report.notesOfAll().forEach(note -> paragraph(null, note));
        for (Chapter chapter : Chapter.values()) {
            paragraph("Heading1", chapter.title());
            if (chapter == Chapter.METHOD) {
                Chapter.METHOD_WORDS.forEach(words -> paragraph(null, words));
            }
            report.words(chapter).lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(null, line));
            report.tables(chapter).forEach(t -> table(t, report.notes(t)));
            if (chapter == Chapter.THEMES) {
                actions(report.snapshot().actions());
            }
        }
        paragraph(null, "Checksum of the tables (SHA-256): " + report.checksum());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void styles() {
        document.createStyles().setSpellingLanguage("en-GB");
        style("Title", "Title", 44, null);
        style("Heading1", "heading 1", 32, 0);
        style("Heading2", "heading 2", 26, 1);
    }

    private void style(String id, String name, int halfPoints, Integer level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        if (level != null) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
        style.getRPr().addNewB();
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    private void table(PublishedTable table, List<String> notes) {
        paragraph("Heading2", table.title() + ", " + ReportWords.period(table));
        List<List<String>> rows = ReportWords.rows(table);
        XWPFTable grid = document.createTable(rows.size(), rows.get(0).size());
        grid.setWidth("100%");
        for (int r = 0; r < rows.size(); r++) {
            XWPFTableRow row = grid.getRow(r);
            row.setRepeatHeader(r == 0);
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.getCell(c).setText(rows.get(r).get(c));
            }
        }
        notes.forEach(note -> paragraph(null, note));
    }

    private void actions(List<Snapshot.ThemeAction> actions) {
        paragraph("Heading2", "Actions that themes led to");
        if (actions.isEmpty()) {
            paragraph(null, "No action was raised or closed in the year.");
        }
        actions.forEach(a -> paragraph(null, a.inWords()));
    }
}
