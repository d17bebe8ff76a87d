package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.statistics.Counted.draw;

import java.sql.SQLException;
import java.util.List;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fact told on forms of several editions")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcrossEditionsTest extends CountedCases {

    @Test
    void is_counted_in_one_table_whatever_the_edition() throws SQLException {
        given.cases("""
            case | reviewed   | category | conclusion
            -1   | 2024-05-01 | 10       | yes
            -2   | 2024-05-02 | 10       | yes
            -3   | 2024-05-03 | 10       | no""");
        given.form(-1, "supplementary-sudi", "2019-09", "{\"sleep.bed_shared\":\"yes\"}");
        given.form(-2, "supplementary-sudi", "2022-04", "{\"sleep.bed_shared\":\"yes\"}");
        given.form(-3, "supplementary-sudi", "2019-09", "{\"sleep.bed_shared\":\"no\"}");
        assertThat(draw(year("themes"), false, "cases", "denominator")).contains("co-sleeping | 2 | 3");
    }

    @Test
    void counts_once_where_two_editions_tell_it_of_one_case() throws SQLException {
        given.cases("case | reviewed | category | conclusion\n-1 | 2024-05-01 | 10 | yes");
        given.form(-1, "supplementary-sudi", "2019-09", "{\"sleep.bed_shared\":\"yes\"}");
        given.form(-1, "supplementary-sudi", "2022-04", "{\"sleep.bed_shared\":\"yes\"}");
        assertThat(draw(year("themes"), false, "cases", "denominator")).contains("co-sleeping | 1 | 1");
    }

    @Test
    void is_the_mothers_body_mass_index_of_the_genetic_form_before_april_2022_and_of_the_reporting_form_since() throws SQLException {
        given.cases("case\n-1\n-2\n-3");
        given.form(-1, "supplementary-genetic", "2019-09", "{\"pregnancy.bmi\":34.5}");
        given.form(-2, "reporting", "2022-04", "{\"pregnancy.bmi\":31}");
        given.form(-3, "reporting", "2022-04", "{\"pregnancy.bmi\":24}");
        assertThat(answers("P02")).containsExactly("-3 no", "-2 yes", "-1 yes");
    }

    @Test
    void is_not_missed_on_a_form_that_did_not_ask_it_yet() throws SQLException {
        given.cases("case\n-1\n-2\n-3");
        given.form(-1, "reporting", "2019-09", "{\"home.problems\":[\"damp\"]}");
        given.form(-2, "reporting", "2021-04", "{\"home.problems\":[\"none\"],\"poverty.signs\":[\"debt\"]}");
        given.form(-3, "reporting", "2022-04", "{\"poverty.signs\":[\"not_known\"]}");
        assertThat(answers("F08")).containsExactly("-2 no", "-1 yes");
        assertThat(answers("F07")).as("a form that did not ask leaves a blank, not a no").containsExactly("-3 not_known", "-2 yes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "P01 | 'pregnancy.smoking':'no','pregnancy.co_reading':6 | yes",
        "P01 | 'pregnancy.smoking':'no','pregnancy.co_reading':1 | no",
        "P02 | 'pregnancy.bmi':18 | yes",
        "P06 | 'family.consanguinity':'not_known' | not_known",
        "F08 | 'home.problems':['none'],'social.homeless':'yes' | yes",
        "F09 | 'barriers.services':['none'] | no",
        "F09 | 'barriers.services':['language','money'] | yes",
        "S08 | 'smoking.other':'yes' | yes",
        "S01 | 'sleep.asleep':'no' | no"})
    void is_read_as_the_list_of_factors_defines_it(String code, String answers, String answer) throws SQLException {
        given.cases("case\n-1");
        given.form(-1, "reporting", "2022-04", "{" + answers.replace('\'', '"') + "}");
        assertThat(answers(code)).containsExactly("-1 " + answer);
    }

    private List<String> answers(String code) throws SQLException {
        TestDatabase.become(given.db(), "lena", "lead");
        return TestDatabase.column(given.db(),
            "select case_id || ' ' || answer from fact_circumstance where code = '" + code + "' and case_id between -3 and -1 order by case_id");
    }
}
