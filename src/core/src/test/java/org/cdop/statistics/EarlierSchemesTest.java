package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cdop.statistics.Counted.draw;

import java.sql.SQLException;
import org.cdop.form.FormLibrary;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Judgements of the schemes of 2008 and 2010")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierSchemesTest extends CountedCases {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @ParameterizedTest
    @CsvSource({"2008, conclusion_2008", "2010, conclusion_2010", "2018, conclusion_2018"})
    void are_kept_with_the_conclusions_of_their_own_scheme(String scheme, String list) throws SQLException {
        int theCase = 0;
        for (var choice : LIBRARY.codes(list)) {
            judged(--theCase, scheme, choice.code());
        }
        assertThat(TestDatabase.column(given.db(), "select conclusion from analysis_form where scheme = '" + scheme + "' and case_id between -9 and -1"))
            .isNotEmpty().hasSameSizeAs(LIBRARY.codes(list));
    }

    @ParameterizedTest
    @CsvSource({"2008, yes", "2010, preventable", "2018, potentially_preventable", "2005, preventable"})
    void are_not_kept_with_the_conclusions_of_another(String scheme, String conclusion) {
        assertThatThrownBy(() -> judged(-1, scheme, conclusion)).isInstanceOf(SQLException.class).hasMessageContaining("check");
    }

    @Test
    void have_a_grade_3_and_a_grade_1_with_a_star_which_the_scheme_of_2018_has_not() throws SQLException {
        judged(-1, "2010", "yes");
        factor("2010", 3, false);
        factor("2010", 1, true);
        assertThatThrownBy(() -> factor("2018", 3, false)).isInstanceOf(SQLException.class).hasMessageContaining("grade_of_scheme");
    }

    @Test
    void do_not_lend_their_star_to_the_scheme_of_2018() throws SQLException {
        judged(-1, "2018", "yes");
        assertThatThrownBy(() -> factor("2018", 1, true)).isInstanceOf(SQLException.class).hasMessageContaining("starred");
    }

    @Test
    void are_counted_as_reviews_and_their_conclusions_not_beside_those_of_2018() throws SQLException {
        given.cases("""
            case | reviewed   | category | conclusion  | scheme
            -1   | 2024-05-01 | 3        | yes         | 2018
            -2   | 2024-05-02 | 3        | yes         | 2010
            -3   | 2024-05-03 | 3        | preventable | 2008
            -4   | 2024-05-04 | 3        | no          | 2018""");
        assertThat(draw(year("category-by-modifiable"), false, "yes", "no", "insufficient"))
            .contains("| 1 | 1 | 0");
        assertThat(TestDatabase.column(given.db(), "select count(*) from fact_review where case_id between -4 and -1")).containsExactly("4");
        assertThat(TestDatabase.column(given.db(), "select count(conclusion) from fact_review where case_id between -4 and -1")).containsExactly("2");
    }

    @Test
    void have_factors_of_other_letters_and_grades_that_are_not_counted_among_those_of_2018() throws SQLException {
        given.cases("""
            case | reviewed   | category | conclusion | scheme
            -1   | 2024-05-01 | 10       | yes        | 2018
            -2   | 2024-05-02 | 10       | yes        | 2010""");
        given.factors("""
            case | code | grade | modifiable | scheme
            -1   | F04  | 2     | yes        | 2018
            -2   | F04  | 3     | yes        | 2010""");
        assertThat(draw(year("factors"), false, "modifiable")).contains("F04 | 1")
            .doesNotContain("| 2");
        assertThat(TestDatabase.column(given.db(), "select scheme from fact_factor where case_id in (-1, -2)")).containsExactly("2018");
    }

    private void judged(int theCase, String scheme, String conclusion) throws SQLException {
        given.cases("case | reviewed | category | conclusion | scheme\n" + theCase + " | 2012-05-01 | 3 | " + conclusion + " | " + scheme);
    }

    private void factor(String scheme, int grade, boolean starred) throws SQLException {
        TestDatabase.run(given.db(), "insert into contributory_factor (case_id, scheme, domain, factor, grade, starred) values (-1, '%s', 'C', 'poor supervision', %d, %b)"
            .formatted(scheme, grade, starred));
    }
}
