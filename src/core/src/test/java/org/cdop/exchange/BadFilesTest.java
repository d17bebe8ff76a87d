package org.cdop.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.exchange.CasesTold.check;
import static org.cdop.exchange.CasesTold.places;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of cases")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadFilesTest {

    private static final String HEADER = "case_ref,panel,sex,born_on,died_on,given_names\n";
    private static final String ROW = "2024/001,NORTH,female,2024-03-02,2024-05-14,Ada\n";

    private static void cannotBeUsed(ImportReport report, String why) {
        assertThat(report.faulty()).isTrue();
        assertThat(report.accepted()).isZero();
        assertThat(report.findings()).anySatisfy(f -> {
            assertThat(f.row()).isZero();
            assertThat(f.severity()).isEqualTo("error");
            assertThat(f.message()).contains(why);
        });
    }

    @Test
    void that_is_right_is_accepted() {
        ImportReport report = check(HEADER + ROW);
        assertThat(report).isEqualTo(new ImportReport(1, 1, 0, 0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF" + HEADER + ROW, "case_ref,panel,sex,born_on,died_on,given_names\r\n2024/001,NORTH,female,2024-03-02,2024-05-14,Ada\r\n",
        HEADER + "2024/001,NORTH,female,2024-03-02,2024-05-14,Ada", HEADER + "\n" + ROW + "\n\n",
        HEADER + "2024/001,NORTH,female,2024-03-02,2024-05-14,\"Ada\nMay, \"\"Bea\"\"\"\n",
        "\"case_ref\",\"panel\",\"sex\",\"born_on\",\"died_on\"\n\"2024/001\",\"NORTH\",\"female\",\"2024-03-02\",\"2024-05-14\"\n"})
    void may_begin_with_a_mark_end_its_lines_either_way_hold_blank_lines_and_quoted_line_ends(String file) {
        assertThat(check(file)).isEqualTo(new ImportReport(1, 1, 0, 0, List.of()));
    }

    @Test
    void keeps_a_quoted_text_and_what_looks_like_a_formula_as_they_were_given() {
        List<ImportedCase> taken = new ArrayList<>();
        check((HEADER + "2024/001,NORTH,female,2024-03-02,2024-05-14,\"=1+1, \"\"Ada\"\"\"\n").getBytes(StandardCharsets.UTF_8), taken);
        assertThat(taken).singleElement().satisfies(one -> assertThat(one.givenNames()).isEqualTo("=1+1, \"Ada\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF"})
    void that_is_empty_is_refused(String file) {
        cannotBeUsed(check(file), "empty");
    }

    @Test
    void with_a_header_alone_creates_nothing_and_says_so() {
        ImportReport report = check(HEADER);
        assertThat(report.faulty()).isFalse();
        assertThat(places(report)).containsExactly("0 null warning");
    }

    @Test
    void in_another_encoding_is_refused() {
        cannotBeUsed(check((HEADER + ROW.replace("Ada", "Zoë")).getBytes(StandardCharsets.ISO_8859_1), new ArrayList<>()), "UTF-8");
        cannotBeUsed(check((HEADER + ROW).getBytes(StandardCharsets.UTF_16), new ArrayList<>()), "UTF-8");
    }

    @Test
    void whose_quote_never_closes_is_refused() {
        cannotBeUsed(check(HEADER + ROW + ROW.replace("Ada", "\"Ada")), "From row 2 on the file cannot be read");
        cannotBeUsed(check(HEADER + ROW.replace("Ada", "\"Ada\" May")), "double quote");
    }

    @Test
    void whose_open_quote_would_swallow_many_megabytes_is_refused_before_they_are_in_memory() {
        byte[] start = (HEADER + ROW.replace("Ada", "\"Ada")).getBytes(StandardCharsets.UTF_8);
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return given[0] < start.length ? start[(int) given[0]++] : given[0]++ < 200_000_000L ? 'x' : -1;
            }
        };
        cannotBeUsed(CasesTold.check(endless, new ArrayList<>()), "longer than");
        assertThat(given[0]).isLessThan(2_000_000L);
    }

    @Test
    void that_is_an_archive_by_another_name_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("cases.csv"));
            zip.write((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
        }
        cannotBeUsed(check(out.toByteArray(), new ArrayList<>()), "workbook or an archive");
    }

    @Test
    void with_semicolons_or_tabs_between_its_columns_is_refused() {
        cannotBeUsed(check((HEADER + ROW).replace(',', ';')), "commas");
        cannotBeUsed(check((HEADER + ROW).replace(',', '\t')), "commas");
    }

    @Test
    void with_an_unknown_a_doubled_or_a_missing_column_is_refused_by_the_columns_name() {
        assertThat(places(check("case_ref,panel,sex,born_on,died_on,Postcode\n" + ROW))).containsExactly("0 Postcode error");
        assertThat(places(check("case_ref,panel,sex,born_on,died_on,sex\n" + ROW))).contains("0 sex error");
        assertThat(places(check("case_ref,panel,born_on,died_on\n2024/001,NORTH,2024-03-02,2024-05-14\n"))).containsExactly("0 sex error");
        ImportReport unknown = check("case_ref,panel,sex,born_on,died_on,shoe_size\n" + ROW);
        assertThat(unknown).extracting(ImportReport::rows, ImportReport::accepted, ImportReport::rejected).containsExactly(1L, 0L, 1L);
    }

    @Test
    void tells_which_rows_have_too_few_or_too_many_fields() {
        ImportReport report = check(HEADER + "2024/001,NORTH,female\n" + ROW + ROW.strip() + ",and more\n");
        assertThat(places(report)).containsExactly("1 null error", "3 null error");
        assertThat(report).extracting(ImportReport::rows, ImportReport::accepted, ImportReport::rejected).containsExactly(3L, 1L, 2L);
    }

    @Test
    void tells_where_a_text_is_too_long_or_holds_what_no_text_has() {
        assertThat(places(check(HEADER + ROW.replace("Ada", "A".repeat(100_000))))).containsExactly("1 given_names error");
        assertThat(places(check(HEADER + ROW.replace("Ada", "A\u0000da")))).containsExactly("1 given_names error");
        assertThat(places(check(HEADER + ROW.replace("2024/001", "2".repeat(41))))).containsExactly("1 case_ref error");
    }

    @Test
    void with_very_many_faults_tells_so_many_and_how_many_more() {
        ImportReport report = check(HEADER + "x\n".repeat(Findings.MOST + 5));
        assertThat(report.rejected()).isEqualTo(Findings.MOST + 5);
        assertThat(report.findings()).hasSize(Findings.MOST + 1);
        assertThat(report.findings().get(0).message()).contains("5 more");
        assertThat(report.first(200).findings()).hasSize(201).last().satisfies(f -> assertThat(f.message()).contains("99,801 more"));
    }

    @Test
    void of_fifty_thousand_rows_is_read_row_by_row() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 50_000; i++) {
            file.append(ROW.replace("001", String.valueOf(i)));
        }
        List<ImportedCase> taken = new ArrayList<>();
        ImportReport report = check(file.toString().getBytes(StandardCharsets.UTF_8), taken);
        assertThat(report).isEqualTo(new ImportReport(50_000, 50_000, 0, 0, List.of()));
        assertThat(taken).hasSize(50_000);
    }
}
