package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableTakenAwayTest {

    private static final PublishedTable TABLE = new PublishedTable("made-up", "=A title", Population.NOTIFICATIONS, LocalDate.parse("2024-04-01"),
        LocalDate.parse("2025-04-01"), List.of("NORTH"), Audience.PUBLIC, Instant.EPOCH, null,
        List.of(new PublishedTable.Heading("deaths", "Deaths", false, false), new PublishedTable.Heading("rate", "Rate", true, true)),
        List.of(line("a", "=1+1", Cell.of(7), Cell.ofRate(3.5, new Interval(1.5, 7.25), true)),
            line("b", "B", Cell.SUPPRESSED, Cell.SUPPRESSED), line("c", "C", Cell.of(0), Cell.notCalculated("too few"))), List.of("@note"), "-- Title");

    private static PublishedTable.Line line(String group, String label, Cell deaths, Cell rate) {
        return new PublishedTable.Line(group, label, Map.of("deaths", deaths, "rate", rate));
    }

    @Test
    void a_workbook_has_numbers_as_numbers_and_symbols_as_text() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TABLE.toXlsx()))) {
            Row known = book.getSheetAt(0).getRow(4);
            assertThat(known.getCell(2).getNumericCellValue()).isEqualTo(7);
            assertThat(known.getCell(4).getNumericCellValue()).isEqualTo(1.5);
            assertThat(known.getCell(6).getStringCellValue()).isEqualTo("[u]");
            Row hidden = book.getSheetAt(0).getRow(5);
            assertThat(hidden.getCell(2).getStringCellValue()).isEqualTo("[c]");
            assertThat(hidden.getCell(5).getStringCellValue()).isEqualTo("[c]");
            assertThat(book.getSheetAt(0).getRow(6).getCell(2).getNumericCellValue()).isZero();
            assertThat(book.getSheetAt(0).getRow(6).getCell(3).getStringCellValue()).isEqualTo("[x]");
        }
    }

    @Test
    void no_text_of_a_workbook_is_a_formula() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(TABLE.toXlsx()))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            })));
            assertThat(book.getSheetAt(0).getRow(4).getCell(1).getStringCellValue()).isEqualTo("=1+1");
        }
    }
}
