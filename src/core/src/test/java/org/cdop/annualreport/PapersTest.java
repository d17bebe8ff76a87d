package org.cdop.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cdop.sql.NotFound;
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

/** The papers beside the annual report: a briefing on a theme, the quarterly report, the return of outcomes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersTest {

    private static final Instant AT = Instant.parse("2024-06-10T09:00:00Z");
    private static final ReportingYear YEAR = new ReportingYear(2024);

    private static PublishedTable table(String id, Audience audience, PublishedTable.Line... lines) {
        return new PublishedTable(id, "Table " + id, Population.REVIEWS, YEAR.from(), YEAR.until(), List.of("NORTH"), audience, AT, 12L,
            List.of("yes", "no", "insufficient", "reviews").stream().map(c -> new PublishedTable.Heading(c, c, false, false)).toList(), List.of(lines),
            List.of("Not for publication: true counts, for the panel only."), "select 1");
    }

    private static PublishedTable.Line line(String group, String label, int yes, int no, int insufficient) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("yes", value(yes));
        cells.put("no", value(no));
        cells.put("insufficient", value(insufficient));
        cells.put("reviews", value(yes + no + insufficient));
        return new PublishedTable.Line(group, label, cells);
    }

    private static Cell value(double value) {
        return new Cell(value, null, null, null, false, null);
    }

    private static OpenReport frozen(int actions) {
        List<Snapshot.ThemeAction> done = IntStream.range(0, actions).mapToObj(i -> new Snapshot.ThemeAction("safe sleep",
            "Give every family that leaves the ward a leaflet in their own language " + i, "Done", "Midwives say that they talk of it. ".repeat(12))).toList();
        AnnualReport report = new AnnualReport("NORTH", YEAR);
        report.frozen(new Snapshot(new LinkedHashMap<>(Map.of("themes", table("themes", Audience.PUBLIC, line("safe-sleep", "Safe sleep", 7, 5, 0)))), done, List.of(), List.of(),
            List.of(new ReportedRecommendation(1, "Ask about sleep", "local", "The trust", "Safe sleep", LocalDate.of(2023, 6, 1), false, "Done", "Audited", "")),
            List.of()), AT, "Lea Sallow");
        return OpenReport.of(report, "North CDOP", report.snapshot());
    }

    @Test
    void a_briefing_tells_the_figures_of_the_frozen_report_and_what_was_done_on_one_page() throws IOException {
        ThemeBriefing briefing = ThemeBriefing.of(frozen(9), "safe-sleep", "A rule counts it: circumstance S01.");
        assertThat(briefing.figures()).contains("yes: 7", "reviews: 12");
        assertThat(briefing.done()).hasSize(6).last().isEqualTo("More stand in the annual report.");
        assertThat(briefing.asked()).containsExactly("Ask about sleep. Done. Audited");
        try (PDDocument pdf = Loader.loadPDF(briefing.as(ReportForm.PDF).content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThatThrownBy(() -> ThemeBriefing.of(frozen(0), "unheard-of", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_briefing_and_a_quarterly_report_are_papers_that_assistive_technology_can_read() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        QuarterlyReport quarter = new QuarterlyReport("NORTH", "North CDOP", new Quarter(YEAR, 1), List.of(new QuarterlyReport.Part("Reviews completed",
            List.of(table("category-by-modifiable", Audience.INTERNAL, line("9", "Infection", 1, 0, 0), line("total", "Total", 1, 0, 0))))), List.of("3 May 2023"), List.of());
        for (TakenAway paper : List.of(ThemeBriefing.of(frozen(2), "safe-sleep", "").as(ReportForm.PDF), quarter.as(ReportForm.PDF))) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper.content()), PDFAFlavour.PDFUA_1);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                assertThat(validator.validate(parser).getTestAssertions().stream().map(TestAssertion::toString)).as(paper.name()).isEmpty();
            }
        }
    }

    @Test
    void the_return_gives_each_characteristic_by_outcome_and_says_where_the_sums_do_not_agree() throws IOException {
        List<PublishedTable> tables = new ArrayList<>();
        OutcomeReturn.TABLES.forEach(id -> tables.add(table(id, Audience.INTERNAL, line("a", "=First group", 3, 4, 1),
            line("total", "Total", 3, "sex-by-modifiable".equals(id) ? 5 : 4, 1))));
        tables.add(table("time-to-completion", Audience.INTERNAL, line("total", "Total", 3, 4, 1)));
        tables.add(table("open-cases", Audience.INTERNAL, line("total", "Total", 3, 4, 1)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(OutcomeReturn.write("North", tables)))) {
            Sheet outcomes = book.getSheet("Outcomes");
            assertThat(outcomes.getRow(1).getCell(0).getStringCellValue()).contains("Not for publication");
            assertThat(IntStream.range(2, 6).mapToObj(c -> outcomes.getRow(3).getCell(c).getNumericCellValue())).containsExactly(3.0, 4.0, 1.0, 8.0);
            assertThat(outcomes.getRow(3).getCell(1).getCellStyle().getQuotePrefixed()).as("a label is no formula").isTrue();
            Sheet checks = book.getSheet("Checks");
            assertThat(IntStream.rangeClosed(1, 7).mapToObj(r -> checks.getRow(r).getCell(3).getStringCellValue()))
                .containsExactly("yes", "NO", "yes", "yes", "yes", "yes", "yes");
        }
    }

    @Test
    void a_quarter_begins_on_the_first_of_april_july_october_or_january_and_is_offered_once_it_is_over() {
        assertThat(new Quarter(YEAR, 4).from()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(Quarter.lastBefore(LocalDate.of(2024, 7, 1))).extracting(Quarter::label).containsExactly(
            "quarter 1 of 2024-25", "quarter 4 of 2023-24", "quarter 3 of 2023-24", "quarter 2 of 2023-24");
        assertThat(Quarter.lastBefore(LocalDate.of(2024, 6, 30)).get(0).label()).isEqualTo("quarter 4 of 2023-24");
        assertThatThrownBy(() -> new Quarter(YEAR, 5)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_quarterly_report_leaves_out_groups_in_which_nothing_was_counted_and_is_marked_for_the_partners() throws IOException {
        PublishedTable table = table("category-by-modifiable", Audience.INTERNAL, line("4", "Malignancy", 0, 0, 0), line("9", "Infection", 1, 0, 0), line("total", "Total", 1, 0, 0));
        QuarterlyReport report = new QuarterlyReport("NORTH", "North CDOP", new Quarter(YEAR, 1), List.of(new QuarterlyReport.Part("Reviews completed", List.of(table))),
            List.of("3 May 2023: Spring meeting"), List.of());
        assertThat(report.lines(table)).extracting(PublishedTable.Line::label).containsExactly("Infection", "Total");
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(new ByteArrayInputStream(report.as(ReportForm.WORD).content()))) {
            assertThat(word.getParagraphs()).extracting(p -> p.getText()).contains(QuarterlyReport.MARK, "• 3 May 2023: Spring meeting");
            assertThat(word.getFooterList().get(0).getText()).contains(QuarterlyReport.MARK);
        }
        assertThat(report.as(ReportForm.PDF).name()).isEqualTo("quarterly-report-north-2024-q1.pdf");
    }
}
