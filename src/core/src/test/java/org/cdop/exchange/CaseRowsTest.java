package org.cdop.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.exchange.CasesTold.check;
import static org.cdop.exchange.CasesTold.checkRow;
import static org.cdop.exchange.CasesTold.places;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of the case import")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseRowsTest {

    private static final String[] REVIEWED = {"reviewed_on", "2025-01-20", "category", "3", "modifiable", "no"};

    private static List<String> findings(String... given) {
        return places(checkRow(given));
    }

    private static List<String> ofReviewed(String... given) {
        String[] all = new String[given.length + REVIEWED.length];
        System.arraycopy(given, 0, all, 0, given.length);
        int n = given.length;
        for (int i = 0; i < REVIEWED.length; i += 2) {
            if (!List.of(given).contains(REVIEWED[i])) {
                all[n++] = REVIEWED[i];
                all[n++] = REVIEWED[i + 1];
            }
        }
        return places(checkRow(Arrays.copyOf(all, n)));
    }

    @Test
    void that_tells_all_it_can_is_read_as_it_was_told() {
        List<ImportedCase> taken = new ArrayList<>();
        ImportReport report = check("""
            case_ref,panel,nhs_number,family_name,given_names,sex,born_on,died_on,notified_on,postcode,local_authority,transferred_to,imd_decile,ethnicity,gestation_weeks,birth_weight_g,place_of_death,expected,event,social_care,practice_review,reviewed_on,category,other_categories,modifiable,factors,circumstances
            2024/001,NORTH,999 000 0026,Rowan,Ada,female,2024-03-02,2024-05-14,2024-05-15,hu12ab,E06000010,,1,GT,35,2400,home,unexpected,sudi,none,no,2025-01-20,3,8;10,yes,S02:2:y; P01:1:n,S01=y;P01=n;S08=nk
            """.getBytes(StandardCharsets.UTF_8), taken);
        assertThat(report.findings()).isEmpty();
        ImportedCase one = taken.get(0);
        assertThat(one.nhsNumber()).isEqualTo("9990000026");
        assertThat(one.postcode()).isEqualTo("HU1 2AB");
        assertThat(one.categories()).isEqualTo("3,8,10");
        assertThat(one.scheme()).isEqualTo("2018");
        assertThat(one.factors()).containsExactly(new ImportedCase.JudgedFactor("S02", 2, true), new ImportedCase.JudgedFactor("P01", 1, false));
        assertThat(one.circumstances()).containsExactly(new ImportedCase.ToldCircumstance("S01", "yes"),
            new ImportedCase.ToldCircumstance("P01", "no"), new ImportedCase.ToldCircumstance("S08", "not_known"));
    }

    @ParameterizedTest
    @CsvSource({"case_ref, ''", "panel, ''", "panel, NOWHERE", "panel, SOUTH", "sex, ''", "sex, F", "born_on, ''", "born_on, 02/03/2024",
        "died_on, 2024-02-30", "died_on, 2024-03-01", "died_on, 2042-03-02", "died_on, 2025-06-02", "born_on, 2005-01-01"})
    void is_rejected_for_what_it_must_tell(String column, String value) {
        assertThat(findings(column, value)).singleElement().asString().endsWith("error")
            .startsWith("1 " + (value.equals("2005-01-01") ? "died_on" : column));
    }

    @ParameterizedTest
    @CsvSource({"nhs_number, 9990000019", "nhs_number, 999-000-0026", "notified_on, 2024-05-13", "postcode, HULL", "local_authority, Hull",
        "imd_decile, 0", "imd_decile, 11", "ethnicity, I", "ethnicity, a", "gestation_weeks, 19", "gestation_weeks, 45", "gestation_weeks, 35.5",
        "birth_weight_g, 199", "birth_weight_g, 7001", "place_of_death, at home", "expected, yes", "event, suicide", "social_care, yes",
        "practice_review, maybe", "circumstances, S01", "circumstances, S01=yes", "circumstances, X99=y", "circumstances, S01=y;S01=n",
        "factors, S02:3:n", "factors, X99:1:n", "factors, S02:1:y", "factors, S02:2", "factors, S02:2:n;S02:1:n"})
    void is_rejected_for_a_value_that_the_column_does_not_have(String column, String value) {
        assertThat(findings(column, value)).singleElement().isEqualTo("1 " + column + " error");
    }

    @ParameterizedTest
    @CsvSource({"ethnicity, 99", "ethnicity, AR", "imd_decile, 10", "gestation_weeks, 44", "birth_weight_g, 7000", "notified_on, 2024-05-14",
        "died_on, 2024-03-02", "local_authority, W06000015", "transferred_to, Another panel", "practice_review, not_known"})
    void is_accepted_at_the_bounds(String column, String value) {
        assertThat(findings(column, value)).isEmpty();
    }

    @Test
    void of_the_eve_of_the_18th_birthday_is_a_childs_and_of_the_birthday_not() {
        assertThat(findings("born_on", "2004-02-29", "died_on", "2022-02-28")).isEmpty();
        assertThat(findings("born_on", "2004-02-29", "died_on", "2022-03-01")).containsExactly("1 died_on error");
    }

    @Test
    void of_a_review_tells_category_and_conclusion() {
        assertThat(findings("reviewed_on", "2025-01-20")).containsExactly("1 category error", "1 modifiable error");
        assertThat(ofReviewed()).isEmpty();
        assertThat(ofReviewed("reviewed_on", "2024-05-13")).containsExactly("1 reviewed_on error");
    }

    @Test
    void tells_other_categories_below_the_primary_one_only() {
        assertThat(ofReviewed("other_categories", "4;10")).isEmpty();
        assertThat(ofReviewed("other_categories", "3")).containsExactly("1 other_categories error");
        assertThat(ofReviewed("other_categories", "2;11")).containsExactly("1 other_categories error", "1 other_categories error");
    }

    @Test
    void has_a_conclusion_that_agrees_with_its_factors() {
        assertThat(ofReviewed("modifiable", "yes", "factors", "S02:2:n")).containsExactly("1 modifiable error");
        assertThat(ofReviewed("modifiable", "yes", "factors", "S02:2:y")).isEmpty();
        assertThat(ofReviewed("modifiable", "no", "factors", "S02:2:y")).containsExactly("1 modifiable error");
        assertThat(ofReviewed("modifiable", "insufficient", "factors", "S02:2:y")).containsExactly("1 modifiable error");
    }

    @Test
    void may_have_a_factor_of_grade_3_in_a_review_before_October_2018_only() {
        assertThat(ofReviewed("born_on", "2017-01-01", "died_on", "2017-02-01", "reviewed_on", "2018-09-30", "factors", "F08:3:n")).isEmpty();
        assertThat(ofReviewed("born_on", "2017-01-01", "died_on", "2017-02-01", "reviewed_on", "2018-10-01", "factors", "F08:3:n"))
            .containsExactly("1 factors error");
    }

    @Test
    void is_warned_of_and_not_rejected_for_a_weight_that_does_not_fit_or_a_number_that_is_there_already() {
        assertThat(findings("gestation_weeks", "27", "birth_weight_g", "2001")).containsExactly("1 birth_weight_g warning");
        assertThat(findings("gestation_weeks", "37", "birth_weight_g", "1499")).containsExactly("1 birth_weight_g warning");
        ImportReport report = checkRow("nhs_number", "9990000018");
        assertThat(places(report)).containsExactly("1 nhs_number warning");
        assertThat(report.accepted()).isOne();
    }

    @Test
    void whose_reference_stands_before_in_the_file_or_is_there_already_is_rejected_and_a_doubled_number_warned_of() {
        String header = "case_ref,panel,sex,born_on,died_on,nhs_number\n";
        String row = ",NORTH,female,2024-03-02,2024-05-14,9990000026\n";
        assertThat(places(check(header + "1" + row + "1" + row))).containsExactly("2 case_ref error", "2 nhs_number warning");
        assertThat(places(check(header + "OLD/1" + row + "2" + row))).containsExactly("1 case_ref error", "2 nhs_number warning");
    }
}
