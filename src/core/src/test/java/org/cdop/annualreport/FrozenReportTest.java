package org.cdop.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cdop.statistics.Audience;
import org.cdop.statistics.Cell;
import org.cdop.statistics.Population;
import org.cdop.statistics.PublishedTable;
import org.cdop.statistics.ReportingYear;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrozenReportTest {

    private static final ReportingYear YEAR = new ReportingYear(2024);
    private static final Instant AT = Instant.parse("2024-06-10T09:00:00Z");

    private static Snapshot counted(double reviews) {
        PublishedTable table = table("category-by-modifiable", reviews, List.of("[c] marks a hidden cell."));
        return new Snapshot(new LinkedHashMap<>(Map.of(table.table(), table)),
            List.of(new Snapshot.ThemeAction("safe sleep", "Print a leaflet.", "Done", "Given to every family")));
    }

    private static PublishedTable table(String id, double reviews, List<String> notes) {
        PublishedTable.Heading column = new PublishedTable.Heading("reviews", "Reviews", false, false);
        return new PublishedTable(id, "Reviews by category", Population.values()[0],
            LocalDate.of(2023, 4, 1), LocalDate.of(2024, 4, 1), List.of("NORTH"), Audience.PUBLIC, AT, 12L, List.of(column),
            List.of(new PublishedTable.Line("a", "Trauma & <other> causes", Map.of("reviews", new Cell(reviews, null, null, null, false, null))),
                new PublishedTable.Line("b", "Infection", Map.of("reviews", Cell.SUPPRESSED))),
            notes, "select 1");
    }

    private static OpenReport open(AnnualReport report) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(Chapter.values()).forEach(chapter -> words.put(chapter.key(), report.words(chapter)));
        return new OpenReport("NORTH", "North CDOP", YEAR, 1, true, AT, "Lea Sallow", report.sha256(), words, report.snapshot());
    }

    private static AnnualReport frozen() {
        AnnualReport report = new AnnualReport("NORTH", YEAR);
        report.worded(Chapter.REVIEWS, "Fewer reviews than last year.");
        report.frozen(counted(7), AT, "Lea Sallow");
        return report;
    }

    @Test
    void a_frozen_report_shows_the_figures_of_that_day_and_its_checksum_fits_them() {
        AnnualReport report = frozen();
        assertThat(report.snapshot().tables().get("category-by-modifiable").row("a").cell("reviews").value()).isEqualTo(7);
        assertThat(report.snapshot().tables().get("category-by-modifiable").row("b").cell("reviews").shown()).isEqualTo("[c]");
        assertThat(report.snapshot().actions()).hasSize(1);
        assertThat(report.snapshot().checksum()).isEqualTo(report.sha256()).isNotEqualTo(counted(8).checksum());
    }

    @Test
    void what_is_to_be_known_of_every_table_is_said_once_and_the_mark_of_the_draft_stands_under_each() {
        String draft = OpenReport.DRAFT + ": tables are not yet protected jointly.";
        PublishedTable reviews = table("category-by-modifiable", 7, List.of(draft, "[c] marks a hidden cell.", "Of reviews completed."));
        PublishedTable themes = table("themes", 5, List.of(draft, "[c] marks a hidden cell."));
        AnnualReport report = new AnnualReport("NORTH", YEAR);
        report.frozen(new Snapshot(new LinkedHashMap<>(Map.of("a", reviews, "b", themes)), List.of()), AT, "Lea Sallow");

        assertThat(open(report).notesOfAll()).containsExactly("[c] marks a hidden cell.");
        assertThat(open(report).notes(reviews)).containsExactly(draft, "Of reviews completed.");
        assertThat(open(report).notes(themes)).containsExactly(draft);
    }

    @Test
    void a_frozen_report_is_not_frozen_again_with_other_figures() {
        AnnualReport report = frozen();
        assertThatThrownBy(() -> report.frozen(counted(8), AT, "Lea Sallow")).hasMessageContaining("do not move");
        assertThat(report.sha256()).isEqualTo(counted(7).checksum());
    }

    @Test
    void words_are_kept_by_chapter_and_an_empty_text_takes_them_out() {
        AnnualReport report = frozen();
        report.worded(Chapter.THEMES, "  Safe sleep.  ");
        assertThat(report.words(Chapter.THEMES)).isEqualTo("Safe sleep.");
        assertThat(report.words(Chapter.REVIEWS)).isEqualTo("Fewer reviews than last year.");
        report.worded(Chapter.THEMES, " ");
        assertThat(report.words(Chapter.THEMES)).isEmpty();
        assertThatThrownBy(() -> report.worded(Chapter.THEMES, "x".repeat(20_001))).hasMessageContaining("20,000");
    }

    @Test
    void the_word_document_has_a_heading_for_each_chapter_and_each_table() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(new WordReport().write(open(frozen()))))) {
            assertThat(styled(word, "Heading1")).containsExactlyElementsOf(Arrays.stream(Chapter.values()).map(Chapter::title).toList());
            assertThat(styled(word, "Heading2")).anyMatch(text -> text.startsWith("Reviews by category, 1 April 2023"));
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains("Fewer reviews than last year.", OpenReport.DRAFT);
            assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("Trauma & <other> causes");
        }
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
    }

    @Test
    void the_pdf_is_one_that_assistive_technology_can_read() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = new PdfReport().write(open(frozen()));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult found = validator.validate(parser);
            assertThat(found.getTestAssertions().stream().map(TestAssertion::toString)).isEmpty();
            assertThat(found.isCompliant()).isTrue();
        }
    }
}
