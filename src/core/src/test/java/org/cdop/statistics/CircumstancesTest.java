package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sudden-unexpected-death form says of co-sleeping, and when it is hazardous. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CircumstancesTest {

    private static final String ALL_NO = "\"sharer.alcohol\":\"no\",\"sharer.drugs\":\"no\",\"sharer.smokes\":\"no\","
        + "\"sharer.sedating_medicine\":\"no\",\"birth.before_37_weeks\":\"no\",\"birth.below_2500_g\":\"no\"";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'sleep.bed_shared':'yes','sleep.surface':'sofa' | | yes",
        "'sleep.bed_shared':'yes','sleep.surface':'adult_bed','sharer.smokes':'yes' | | yes",
        "'sleep.bed_shared':'yes','sleep.surface':'adult_bed' | 36 | yes",
        "'sleep.bed_shared':'yes','sleep.surface':'adult_bed',ALL_NO | | no",
        "'sleep.bed_shared':'yes','sleep.surface':'adult_bed','sharer.alcohol':'no' | 40 | not_known",
        "'sleep.bed_shared':'no','sleep.surface':'cot' | 36 | no",
        "'sleep.bed_shared':'not_known','sharer.alcohol':'yes' | | not_known"})
    void sharing_and_any_danger_is_hazardous(String answers, String gestation, String hazardous) throws SQLException {
        assertThat(code("S02", answers, gestation)).isEqualTo(hazardous);
    }

    @Test
    void a_form_that_says_nothing_of_sharing_answers_nothing() throws SQLException {
        assertThat(code("S01", "'smoking.mother':'yes'", null)).isNull();
        assertThat(code("S02", "'smoking.mother':'yes'", null)).isNull();
        assertThat(code("S08", "'smoking.mother':'yes'", null)).isEqualTo("yes");
    }

    @Test
    void loose_items_and_a_missing_advice_are_read_from_the_form() throws SQLException {
        assertThat(code("S06", "'sleep.items':['pillow','other']", null)).isEqualTo("yes");
        assertThat(code("S06", "'sleep.items':['none'],'sleep.head_covered':'no'", null)).isEqualTo("no");
        assertThat(code("S10", "'sleep_advice.given':'no'", null)).isEqualTo("yes");
    }

    @Test
    void every_question_that_is_read_stands_in_a_form() throws IOException {
        String view = read("/db/migration/R__fact_circumstance.sql");
        String form = read("/forms/supplementary-sudi/2022-04.json") + read("/forms/reporting/2022-04.json");
        Matcher named = Pattern.compile("->>? '([a-z_0-9.]+)'").matcher(view);
        int questions = 0;
        while (named.find()) {
            questions++;
            assertThat(form).contains("\"linkId\": \"" + named.group(1) + "\"");
        }
        assertThat(questions).isGreaterThan(15);
    }

    private static String code(String code, String answers, String gestation) throws SQLException {
        try (Counted given = new Counted()) {
            given.cases("case | gestation\n-1 | " + (gestation == null ? "" : gestation));
            given.suddenDeathForm(-1, "{" + answers.replace('\'', '"').replace("ALL_NO", ALL_NO) + "}");
            TestDatabase.become(given.db(), "lena", "lead");
            return TestDatabase.column(given.db(), "select answer from fact_circumstance where code = '" + code + "'").stream()
                .findFirst().orElse(null);
        }
    }

    private static String read(String resource) throws IOException {
        return new String(CircumstancesTest.class.getResourceAsStream(resource).readAllBytes(), StandardCharsets.UTF_8);
    }
}
