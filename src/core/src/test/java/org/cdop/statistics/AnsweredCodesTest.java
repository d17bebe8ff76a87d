package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes that are kept for a case are those of their definition, whatever of the case is written, changed or taken away. */
@DisplayName("The codes that a case answers")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweredCodesTest {

    private static final String KEPT = "select case_id || ' ' || code || ' ' || coalesce(told, '-') || ' ' || answer from answered_code where case_id < 0 order by 1";
    private static final String DEFINED = "select case_id || ' ' || code || ' ' || coalesce(told, '-') || ' ' || answer"
        + " from codes_answered(array(select id from case_file where id < 0)) order by 1";

    private Counted given;

    @BeforeEach
    void a_case_with_a_form_a_factor_and_an_imported_circumstance_and_one_with_nothing() throws SQLException {
        given = new Counted();
        given.cases("case | reviewed | category\n-1 | 2024-12-01 | 10\n-2 | 2024-12-01 | 10");
        given.suddenDeathForm(-1, "{\"sleep.bed_shared\": \"no\", \"sleep.overheated\": \"yes\"}");
        given.factors("case | code | grade\n-1 | F08 | 2");
        TestDatabase.run(given.db(), "insert into imported_circumstance (case_id, code, answer) values (-1, 'P01', 'not_known')");
    }

    @AfterEach
    void nothing_is_kept() throws SQLException {
        given.close();
    }

    @Test
    void are_told_by_a_form_or_an_import_or_judged_by_the_panel() throws SQLException {
        assertThat(kept()).containsExactly("-1 F08 - yes", "-1 P01 not_known not_known", "-1 S01 no no", "-1 S02 no no", "-1 S07 yes yes");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "an answer is given anew | update form_response set answers = '{\"sleep.bed_shared\": \"yes\"}' where case_id = -1 | -1 S01 yes yes | -1 S07",
        "a form is no longer returned | update form_response set status = 'DRAFT' where case_id = -1 | -1 F08 - yes | -1 S01",
        "a form is taken away | delete from form_response where case_id = -1 | -1 P01 not_known not_known | -1 S07",
        "an answer is settled | insert into settled_answer (case_id, link_id, answer, seen, reason, settled_at, settled_by)"
            + " values (-1, 'sleep.overheated', '\"no\"', '[\"yes\"]', 'The scene was cold.', now(), 'nora') | -1 S07 no no | -1 S07 yes",
        "a factor of a code that was denied is graded | insert into contributory_factor (case_id, scheme, domain, code, factor, grade)"
            + " values (-1, '2018', 'B', 'S01', 'S01', 2) | -1 S01 no yes | -1 S01 no no",
        "a factor is graded lower | update contributory_factor set grade = 1 where case_id = -1 | -1 S01 no no | -1 F08",
        "a factor gets another code | update contributory_factor set code = 'F03' where case_id = -1 | -1 F03 - yes | -1 F08",
        "a factor belongs to another case | update contributory_factor set case_id = -2 where case_id = -1 | -2 F08 - yes | -1 F08",
        "a factor is taken away | delete from contributory_factor where case_id = -1 | -1 S01 no no | -1 F08",
        "an import tells more | insert into imported_circumstance (case_id, code, answer) values (-1, 'S01', 'yes'), (-2, 'S08', 'no') | -2 S08 no no | -1 S01 no",
        "a circumstance of the import is corrected | update imported_circumstance set answer = 'yes' where case_id = -1 | -1 P01 yes yes | -1 P01 not_known",
        "a circumstance of the import is taken away | delete from imported_circumstance where case_id = -1 | -1 F08 - yes | -1 P01",
        "the composite record goes | delete from case_answers where case_id = -1 | -1 F08 - yes | -1 S01"})
    void are_the_defined_ones_when(String what, String change, String then, String noMore) throws SQLException {
        TestDatabase.run(given.db(), change);
        assertThat(kept()).as(what).contains(then).noneMatch(row -> row.startsWith(noMore));
        assertThat(kept()).as(what).isEqualTo(TestDatabase.column(given.db(), DEFINED));
    }

    @Test
    void are_read_by_nobody_but_through_the_facts_of_their_own_panels() throws SQLException {
        TestDatabase.become(given.db(), "lena", "lead");
        assertThat(TestDatabase.column(given.db(), "select distinct panel from fact_answer where case_id < 0")).containsExactly("NORTH");
        TestDatabase.bind(given.db(), "lena", "coordinator");
        assertThat(TestDatabase.column(given.db(), "select code from fact_answer where case_id < 0")).isEmpty();
        assertThat(TestDatabase.column(given.db(), "select code from fact_circumstance where case_id < 0")).isEmpty();
        assertThatThrownBy(() -> TestDatabase.run(given.db(), "select * from answered_code")).isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
    }

    private List<String> kept() throws SQLException {
        return TestDatabase.column(given.db(), KEPT);
    }
}
