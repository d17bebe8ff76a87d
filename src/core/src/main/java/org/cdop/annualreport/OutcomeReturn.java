package org.cdop.annualreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cdop.statistics.Cell;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.PublishedTable.Line;

/**
 * The return in the shape of LSCB1: for every characteristic the reviews completed in the year by their three outcomes, and whether
 * every characteristic adds up to the same reviews (statistics notes, §2.1 and §7; the shape is reconstructed).
 */
final class OutcomeReturn {

    /** The characteristics, in the order of the return. */
    static final List<String> TABLES = List.of("age-by-modifiable", "sex-by-modifiable", "ethnicity-by-modifiable", "category-by-modifiable",
        "event-by-modifiable", "social-care-by-modifiable", "practice-review-by-modifiable");

    private static final List<String> OUTCOMES = List.of("yes", "no", "insufficient", "reviews");
    private static final int LETTER = 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle words = book.createCellStyle();
    private final CellStyle heading = book.createCellStyle();
    private final List<PublishedTable> tables;

    private OutcomeReturn(List<PublishedTable> tables) {
        this.tables = tables;
        words.setQuotePrefixed(true);
        heading.setQuotePrefixed(true);
        heading.setWrapText(true);
        var bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    /** @param tables those of {@link #TABLES}, then the times to completion and the reviews that are open */
    static byte[] write(String title, List<PublishedTable> tables) {
        OutcomeReturn made = new OutcomeReturn(tables);
        try (XSSFWorkbook book = made.book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setTitle(title);
            made.outcomes(title);
            made.whole(made.tables.get(TABLES.size()), "Time to completion");
            made.whole(made.tables.get(TABLES.size() + 1), "Not yet reviewed");
            made.sums();
            made.notes();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PublishedTable> byOutcome() {
        return tables.subList(0, TABLES.size());
    }

    private void outcomes(String title) {
        Sheet sheet = book.createSheet("Outcomes");
        line(sheet, heading, List.of(title));
        line(sheet, words, List.of(tables.get(0).notes().get(0)));
        line(sheet, heading, List.of("Characteristic", "Group", "Modifiable factors", "No modifiable factors", "Insufficient information", "All reviews"));
        for (PublishedTable table : byOutcome()) {
            for (Line line : table.rows()) {
                Row row = line(sheet, words, List.of(table.title(), line.label()));
                OUTCOMES.forEach(outcome -> number(row, line.cell(outcome)));
            }
        }
        widths(sheet);
        sheet.createFreezePane(2, 3);
    }

    private void whole(PublishedTable table, String name) {
        Sheet sheet = book.createSheet(name);
        Row header = line(sheet, heading, List.of("Group"));
        table.columns().forEach(column -> text(header, heading, column.label()));
        for (Line line : table.rows()) {
            Row row = line(sheet, words, List.of(line.label()));
            table.columns().forEach(column -> number(row, line.cell(column.id())));
        }
        widths(sheet);
        sheet.createFreezePane(1, 1);
    }

    /** Whether yes, no and insufficient make all reviews, and all characteristics the same reviews; [c] is not added up. */
    private void sums() {
        Sheet sheet = book.createSheet("Checks");
        line(sheet, heading, List.of("Characteristic", "All reviews", "The three outcomes add up", "Same reviews as by category of death"));
        Double reviews = total(byOutcome().get(TABLES.indexOf("category-by-modifiable")), "reviews");
        for (PublishedTable table : byOutcome()) {
            Double all = total(table, "reviews");
            Double yes = total(table, "yes");
            Double no = total(table, "no");
            Double insufficient = total(table, "insufficient");
            boolean shown = all != null && yes != null && no != null && insufficient != null;
            Row row = line(sheet, words, List.of(table.title()));
            number(row, table.row("total").cell("reviews"));
            text(row, words, !shown ? "hidden" : yes + no + insufficient == all ? "yes" : "NO");
            text(row, words, all == null || reviews == null ? "hidden" : all.equals(reviews) ? "yes" : "NO");
        }
        widths(sheet);
    }

    private static Double total(PublishedTable table, String column) {
        return table.row("total").cell(column).value();
    }

    private void notes() {
        Sheet sheet = book.createSheet("Notes");
        PublishedTable first = tables.get(0);
        line(sheet, words, List.of("Reviews that the chair completed from " + ReportWords.period(first) + "; panel " + String.join(", ", first.panels())
            + "; data as they stood at " + first.dataCut() + "."));
        line(sheet, words, List.of("Percentages are not given: they are of reviews with enough information, that is of the first two columns."));
        line(sheet, words, List.of("Not yet reviewed: children who died in the ten years before the end of the year."));
        tables.stream().flatMap(table -> table.notes().stream()).distinct().forEach(note -> line(sheet, words, List.of(note)));
        sheet.setColumnWidth(0, 120 * LETTER);
    }

    private static void number(Row row, Cell cell) {
        var target = row.createCell(row.getPhysicalNumberOfCells());
        if (cell.value() == null) {
            target.setCellValue(cell.shown());
        } else {
            target.setCellValue(cell.value());
        }
    }

    private static void text(Row row, CellStyle style, String text) {
        var target = row.createCell(row.getPhysicalNumberOfCells());
        target.setCellStyle(style);
        target.setCellValue(text);
    }

    private static Row line(Sheet sheet, CellStyle style, List<String> texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        texts.forEach(text -> text(row, style, text));
        return row;
    }

    private static void widths(Sheet sheet) {
        sheet.setColumnWidth(0, 40 * LETTER);
        sheet.setColumnWidth(1, 40 * LETTER);
        for (int column = 2; column < 8; column++) {
            sheet.setColumnWidth(column, 16 * LETTER);
        }
    }
}
