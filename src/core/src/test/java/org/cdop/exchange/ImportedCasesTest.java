package org.cdop.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cdop.casefile.ClockKind;
import org.cdop.sql.ChangedMeanwhile;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.testing.TestDatabase;
import org.cdop.time.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("Imported cases")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportedCasesTest {

    private static final Instant NOW = Instant.parse("2025-06-01T09:00:00Z");
    private Connection db;

    @BeforeEach
    void start() throws SQLException {
        db = TestDatabase.asOwner();
        TestDatabase.run(db, """
            insert into panel (code, name) values ('NORTH', 'North'), ('SOUTH', 'South');
            insert into app_user (id, name, full_name) overriding system value values (-1, 'nora', 'Nora Rowan'), (-2, 'lena', 'Lena Sallow');
            insert into user_role (user_id, role, panel) values (-1, 'coordinator', 'NORTH'), (-2, 'lead', 'NORTH')""");
        TestDatabase.become(db, "nora", "coordinator");
    }

    @AfterEach
    void end() throws SQLException {
        db.rollback();
        db.close();
    }

    private void bringIn(String columns, String... rows) {
        List<ImportedCase> cases = new ArrayList<>();
        String file = "case_ref,panel,sex,born_on,died_on," + columns + "\n"
            + Arrays.stream(rows).map(row -> row.replaceFirst("\\|", ",NORTH,female,2017-01-01,2017-03-01,") + "\n").collect(Collectors.joining());
        ImportReport report = CasesTold.check(file.getBytes(StandardCharsets.UTF_8), cases);
        assertThat(report.findings()).isEmpty();
        write(cases);
    }

    private void write(List<ImportedCase> cases) {
        Queries queries = new Queries(db);
        RowsOfCases.Documents rows = CaseWriting.rows(cases, LongStream.rangeClosed(1, cases.size()).map(i -> -i).iterator(),
            panel -> Arrays.stream(ClockKind.values()).collect(Collectors.toMap(kind -> kind, kind -> Term.parse("6 months"))));
        CaseWriting.write(rows, "2022-04", NOW, (file, values) -> queries.run(SqlFile.of(file), values));
    }

    private List<String> ask(String sql) throws SQLException {
        return TestDatabase.column(db, sql);
    }

    @Test
    void are_open_completed_or_transferred_as_the_file_tells_and_marked() throws SQLException {
        bringIn("reviewed_on,category,modifiable,transferred_to", "A|,,,", "B|2018-12-01,3,no,", "C|,,,Another panel");
        assertThat(ask("select case_ref || ' ' || state || ' ' || imported from case_file where panel = 'NORTH' order by 1"))
            .containsExactly("A NOTIFIED true", "B COMPLETED true", "C TRANSFERRED true");
        assertThat(ask("select distinct type || ' by ' || by_name from case_event where case_id < 0")).containsExactly("IMPORTED by nora");
    }

    @Test
    void are_refused_in_words_where_their_number_was_given_away_since_the_file_was_checked() throws SQLException {
        bringIn("reviewed_on", "A|");
        TestDatabase.run(db, "savepoint before");
        assertThatThrownBy(() -> bringIn("reviewed_on", "A|")).isInstanceOf(ChangedMeanwhile.class)
            .hasMessageContaining("Nothing was imported").hasMessageContaining("Check the file again");
        TestDatabase.run(db, "rollback to savepoint before");
        assertThat(ask("select count(*)::text from case_file where panel = 'NORTH'")).containsExactly("1");
    }

    @Test
    void stand_in_the_trail_each_with_what_was_done_and_the_row_that_was_made() throws SQLException {
        bringIn("family_name", "A|Rowan", "B|Alder");
        assertThat(ask("select who || ' ' || act || ' ' || case_ref from audit_entry where panel = 'NORTH' order by 1"))
            .containsExactly("nora imported the case A", "nora imported the case B");
        assertThat(ask("select new_row ->> 'family_name' from row_change where table_name = 'child' and case_id < 0 and panel = 'NORTH' order by 1"))
            .containsExactly("Alder", "Rowan");
    }

    @Test
    void have_the_clocks_of_any_case_while_open_and_their_whole_review_once_completed() throws SQLException {
        bringIn("notified_on,reviewed_on,category,modifiable", "A|2017-03-02,,,", "B|,2018-12-01,3,no");
        assertThat(ask("select f.case_ref || ' ' || k.kind || ' ' || coalesce(k.met_at::date::text, 'open') from statutory_clock k join case_file f on f.id = k.case_id"
            + " where f.panel = 'NORTH' order by 1")).containsExactly("A NOTIFY_NATIONAL open", "A NOTIFY_PANEL 2017-03-02",
            "A REVIEW_MEETING open", "A WHOLE_REVIEW open", "B WHOLE_REVIEW 2018-12-01");
    }

    @Test
    void do_not_pretend_to_know_when_the_panel_was_told() throws SQLException {
        bringIn("notified_on", "A|2017-03-02", "B|");
        assertThat(ask("select case_ref || ' ' || notified_known from case_file where panel = 'NORTH' order by 1")).containsExactly("A true", "B false");
    }

    @Test
    void count_with_conclusion_and_factors_whatever_the_year_of_their_review() throws SQLException {
        bringIn("reviewed_on,category,other_categories,modifiable,factors", "A|2018-09-30,3,8,yes,F08:3:y", "B|2018-10-01,10,,yes,S02:2:y", "C|2019-10-01,10,,no,S02:1:n");
        assertThat(ask("select category || ' ' || conclusion || ' ' || scheme from fact_review where panel = 'NORTH' order by 1"))
            .containsExactly("10 no 2018", "10 yes 2018", "3 yes 2010");
        assertThat(ask("select code || ' ' || grade || ' ' || modifiable from fact_factor where panel = 'NORTH' order by 1"))
            .containsExactly("F08 3 true", "S02 1 false", "S02 2 true");
        assertThat(ask("select categories from analysis_form where case_id = -1")).containsExactly("3,8");
    }

    @Test
    void answer_a_code_as_the_circumstance_says_unless_a_factor_of_it_was_graded_2() throws SQLException {
        bringIn("reviewed_on,category,modifiable,factors,circumstances", "A|2019-10-01,10,no,S02:2:n;P01:1:n,S01=n;S02=n;P01=nk;S08=y");
        assertThat(ask("select code || ' ' || answer from fact_circumstance where panel = 'NORTH' order by 1"))
            .containsExactly("P01 not_known", "S01 no", "S02 no", "S08 yes");
        assertThat(ask("select code || ' ' || answer from fact_answer where panel = 'NORTH' order by 1"))
            .containsExactly("P01 not_known", "S01 no", "S02 yes", "S08 yes");
    }

    @Test
    void that_another_panel_reviews_are_kept_and_counted_in_no_table() throws SQLException {
        bringIn("transferred_to,reviewed_on,category,modifiable", "A|Another panel,2018-12-01,3,no", "B|,2018-12-01,3,no");
        assertThat(ask("select case_ref from case_file f where panel = 'NORTH' order by 1")).containsExactly("A", "B");
        assertThat(ask("select case_id from fact_notification where panel = 'NORTH'")).containsExactly("-2");
        assertThat(ask("select case_id from fact_review where panel = 'NORTH'")).containsExactly("-2");
    }

    @Test
    void are_known_by_panel_and_reference_and_by_the_childs_number() throws SQLException {
        bringIn("nhs_number", "2024/001|9990000026");
        Queries queries = new Queries(db);
        assertThat(queries.list(SqlFile.of("exchange/known-cases.sql"), Map.of("numbers", List.of("NORTH/2024/001", "NORTH/2"), "panels", List.of("NORTH"),
            "refs", List.of("2024/001", "2")), row -> row.text("number"))).containsExactly("NORTH/2024/001");
        assertThat(queries.list(SqlFile.of("exchange/known-nhs-numbers.sql"), Map.of("numbers", List.of("9990000026")), row -> row.text("number")))
            .containsExactly("NORTH/2024/001");
    }

    @Test
    void of_a_panel_that_one_does_not_coordinate_are_refused_by_the_database_too() throws SQLException {
        List<ImportedCase> cases = new ArrayList<>();
        CasesTold.check("case_ref,panel,sex,born_on,died_on\n1,NORTH,male,2017-01-01,2017-03-01\n".getBytes(StandardCharsets.UTF_8), cases);
        TestDatabase.bind(db, "lena", "lead");
        assertThatThrownBy(() -> write(cases)).hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"case_file\"");
    }
}
