package org.cdop.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
            List.of(new Snapshot.ThemeAction("safe sleep", "Print a leaflet.", "Done", "Given to every family")), List.of(LocalDate.of(2023, 5, 3)), List.of("Chair: Cher Maple"),
            List.of(new ReportedRecommendation(4, "=Ask for a leaflet", "local", "The council", "safe sleep", LocalDate.of(2023, 6, 1), false, "Done", "Printed", ""),
                new ReportedRecommendation(3, "Ask midwives", "local", "The trust", "", LocalDate.of(2022, 6, 1), true, "Done", "", "In progress: 0 of 1 action done")),
            List.of(new Change("Reviews completed", "9", "7")),
            List.of(new Compared("category-by-modifiable", "England", "Total", "48.6 (33.8 to 63.7)", "41.0 (39.5 to 42.5)", "similar", "NCMD 2024")));
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
        return OpenReport.of(report, "North CDOP", report.snapshot());
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
    void what_is_to_be_known_of_every_table_is_said_once() {
        PublishedTable reviews = table("category-by-modifiable", 7, List.of("[c] marks a hidden cell.", "Of reviews completed."));
        PublishedTable themes = table("themes", 5, List.of("[c] marks a hidden cell."));
        AnnualReport report = new AnnualReport("NORTH", YEAR);
        report.frozen(new Snapshot(new LinkedHashMap<>(Map.of("a", reviews, "b", themes)), List.of(), List.of(), List.of(), List.of(), List.of()), AT, "Lea Sallow");

        assertThat(open(report).notesOfAll()).containsExactly("[c] marks a hidden cell.");
        assertThat(open(report).notes(reviews)).containsExactly("Of reviews completed.");
        assertThat(open(report).notes(themes)).isEmpty();
    }

    @Test
    void tables_frozen_anew_take_the_place_of_the_old_ones_and_the_words_are_kept() {
        AnnualReport report = frozen();
        report.frozen(counted(8), AT, "Lea Sallow");
        assertThat(report.sha256()).isEqualTo(counted(8).checksum());
        assertThat(report.words(Chapter.REVIEWS)).isEqualTo("Fewer reviews than last year.");
    }

    @Test
    void the_tables_made_again_from_what_was_kept_are_the_same_byte_for_byte() {
        AnnualReport report = frozen();
        Snapshot again = Snapshot.read(org.cdop.form.Answers.parse(counted(7).keep().toJson()));
        assertThat(again.tables().get("category-by-modifiable").toCsv()).isEqualTo(counted(7).tables().get("category-by-modifiable").toCsv());
        assertThat(again).isEqualTo(report.snapshot());
        assertThat(open(report).whole()).isTrue();
    }

    @Test
    void figures_beside_published_ones_are_kept_and_told_with_their_table_and_are_part_of_what_is_signed_off() throws IOException {
        OpenReport report = open(frozen());
        assertThat(report.compared("category-by-modifiable")).extracting(Compared::standing).containsExactly("similar");
        assertThat(report.compared("themes")).isEmpty();
        assertThat(Paper.of(report).blocks()).anyMatch(b -> b instanceof Block.Grid grid && grid.title().equals("Beside what was published for England")
            && grid.rows().get(1).contains("41.0 (39.5 to 42.5)"));
        Snapshot without = new Snapshot(report.snapshot().tables(), report.snapshot().actions(), report.snapshot().meetings(), report.snapshot().members(),
            report.snapshot().recommendations(), report.snapshot().changes());
        AnnualReport other = frozen();
        other.frozen(without, AT, "Lea Sallow");
        assertThat(open(other).seal()).isNotEqualTo(report.seal());
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
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(new WordReport().write(Paper.of(open(frozen())))))) {
            assertThat(styled(word, "Heading1")).containsExactlyElementsOf(Arrays.stream(Chapter.values()).map(Chapter::title).toList());
            assertThat(styled(word, "Heading2")).anyMatch(text -> text.startsWith("Reviews by category, 1 April 2023"));
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains("Fewer reviews than last year.", OpenReport.DRAFT);
            assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("Trauma & <other> causes");
            assertThat(word.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(word.getParagraphs().stream().flatMap(p -> p.getRuns().stream()).filter(run -> !run.getEmbeddedPictures().isEmpty())
                .map(run -> run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr()))
                .as("charts in words").containsExactly("Bar chart. Reviews by category: Reviews. Trauma & <other> causes: 7; Infection: hidden [c].");
        }
    }

    @Test
    void the_data_annex_has_every_table_with_its_definition_no_formula_and_checksums_that_fit() throws IOException {
        byte[] annex = ReportForm.of("zip").of(open(frozen())).content();
        assertThat(annex).isEqualTo(ReportForm.of("zip").of(open(frozen())).content());
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(annex))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(new String(files.get("tables/category-by-modifiable.csv"), StandardCharsets.UTF_8))
            .isEqualToNormalizingNewlines("group,label,reviews\na,Trauma & <other> causes,7\nb,Infection,[c]\n");
        assertThat(new String(files.get("definitions/category-by-modifiable.txt"), StandardCharsets.UTF_8)).contains("select 1", "reviews: Reviews");
        assertThat(new String(files.get("recommendations.csv"), StandardCharsets.UTF_8)).contains("'=Ask for a leaflet", "In progress: 0 of 1 action done");
        String sums = new String(files.remove("checksums.sha256"), StandardCharsets.UTF_8);
        files.forEach((name, content) -> assertThat(sums).contains(org.apache.commons.codec.digest.DigestUtils.sha256Hex(content) + "  " + name + "\n"));
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
    }

    @Test
    void the_pdf_is_one_that_assistive_technology_can_read() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = new PdfReport().write(Paper.of(open(frozen())));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult found = validator.validate(parser);
            assertThat(found.getTestAssertions().stream().map(TestAssertion::toString)).isEmpty();
            assertThat(found.isCompliant()).isTrue();
        }
    }
}
