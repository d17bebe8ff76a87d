package org.cdop.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cdop.statistics.PublishedTable.Heading;
import org.cdop.statistics.PublishedTable.Line;

/**
 * A published table as a workbook: one sheet of numbers under its title, one of notes. Numbers are numbers, [c] and [x] are
 * text, and no text is ever a formula.
 */
final class TableXlsx {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle words = book.createCellStyle();
    private final CellStyle heading = book.createCellStyle();
    private final PublishedTable table;

    private TableXlsx(PublishedTable table) {
        this.table = table;
        words.setQuotePrefixed(true);
        heading.setQuotePrefixed(true);
        var bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
    }

    static byte[] write(PublishedTable table) {
        TableXlsx made = new TableXlsx(table);
        try (XSSFWorkbook book = made.book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            made.numbers();
            made.notes();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void numbers() {
        Sheet sheet = book.createSheet("Numbers");
        line(sheet, heading, List.of(table.title()));
        line(sheet, words, List.of(table.notes().isEmpty() ? "" : table.notes().get(0)));
        line(sheet, words, List.of(table.from() + " to " + table.until().minusDays(1) + "; " + String.join(", ", table.panels()) + "; n = "
            + (table.n() == null ? "[c]" : table.n().toString()) + "; data of " + table.dataCut()));
        line(sheet, heading, headings());
        for (Line row : table.rows()) {
            Row cells = line(sheet, words, List.of(row.group(), row.label()));
            table.columns().forEach(column -> add(cells, column, row.cell(column.id())));
        }
        sheet.setColumnWidth(0, 20 * 256);
        sheet.setColumnWidth(1, 45 * 256);
        sheet.createFreezePane(2, 4);
    }

    private List<String> headings() {
        List<String> names = new ArrayList<>(List.of("Group", "Label"));
        for (Heading column : table.columns()) {
            names.add(column.label());
            if (column.interval()) {
                names.addAll(List.of("lower 95 % limit", "upper 95 % limit"));
            }
            if (column.rate()) {
                names.add("unreliable");
            }
        }
        return names;
    }

    private void add(Row cells, Heading column, Cell cell) {
        number(cells, cell, cell.value());
        if (column.interval()) {
            number(cells, cell, cell.lower());
            number(cells, cell, cell.upper());
        }
        if (column.rate()) {
            text(cells, words, "unreliable".equals(cell.note()) ? "[u]" : "");
        }
    }

    private void number(Row cells, Cell cell, Double number) {
        if (cell.suppressed() || number == null) {
            text(cells, words, cell.suppressed() ? "[c]" : "[x]");
        } else {
            next(cells).setCellValue(number);
        }
    }

    private void notes() {
        Sheet sheet = book.createSheet("Notes");
        table.notes().forEach(note -> line(sheet, words, List.of(note)));
        table.definition().lines().forEach(said -> line(sheet, words, List.of(said)));
        sheet.setColumnWidth(0, 120 * 256);
    }

    private static Row line(Sheet sheet, CellStyle style, List<String> texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        texts.forEach(text -> text(row, style, text));
        return row;
    }

    private static void text(Row row, CellStyle style, String text) {
        var cell = next(row);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private static org.apache.poi.ss.usermodel.Cell next(Row row) {
        return row.createCell(row.getPhysicalNumberOfCells());
    }
}
