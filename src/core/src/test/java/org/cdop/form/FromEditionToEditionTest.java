package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("The next edition")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FromEditionToEditionTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @Test
    void is_begun_from_its_first_day_on() {
        assertThat(LIBRARY.current("reporting", LocalDate.of(2021, 3, 31)).edition()).isEqualTo("2019-09");
        assertThat(LIBRARY.current("reporting", LocalDate.of(2021, 4, 1)).edition()).isEqualTo("2021-04");
        assertThat(LIBRARY.current("reporting", LocalDate.of(2022, 3, 31)).edition()).isEqualTo("2021-04");
        assertThat(LIBRARY.current("reporting", LocalDate.of(2022, 4, 1)).edition()).isEqualTo("2022-04");
    }

    @Test
    void of_the_reporting_form_adds_what_was_added_in_its_month() {
        assertThat(added("reporting", "2019-09", "2021-04")).containsExactlyInAnyOrder("poverty.signs", "barriers.services");
        assertThat(added("reporting", "2021-04", "2022-04")).containsExactlyInAnyOrder("health.height", "health.weight", "health.measured_on",
            "pregnancy.bmi", "bereavement.offered", "bereavement.what");
        assertThat(added("reporting", "2022-04", "2021-04")).isEmpty();
        assertThat(added("reporting", "2021-04", "2019-09")).isEmpty();
    }

    @Test
    void takes_the_mothers_body_mass_index_from_the_genetic_form_to_the_reporting_form_below_parity() {
        assertThat(LIBRARY.get("supplementary-genetic", "2019-09").question("pregnancy.bmi")).isPresent();
        assertThat(LIBRARY.get("supplementary-genetic", "2022-04").question("pregnancy.bmi")).isEmpty();
        assertThat(linkIds("reporting", "2022-04")).containsSubsequence("pregnancy.gravidity", "pregnancy.parity", "pregnancy.bmi");
    }

    @Test
    void of_the_sudden_death_form_adds_the_questions_of_2021_on_routine_and_products() {
        assertThat(added("supplementary-sudi", "2019-09", "2022-04"))
            .containsExactlyInAnyOrder("sleep.routine_changed", "sleep.routine_detail", "sleep.product");
        assertThat(added("supplementary-sudi", "2022-04", "2019-09")).isEmpty();
        assertThat(codes("supplementary-sudi", "2019-09", "sleep.items")).doesNotContain("pod_nest", "prop_feeder", "weighted");
        assertThat(codes("supplementary-sudi", "2022-04", "sleep.items")).contains("pod_nest", "prop_feeder", "weighted");
    }

    @Test
    void of_the_neonatal_form_offers_herpes_since_april_2022() {
        assertThat(codes("supplementary-neonatal", "2022-04", "neonatal.organism")).contains("herpes");
        assertThat(codes("supplementary-neonatal", "2019-09", "neonatal.organism")).isNotEmpty().doesNotContain("herpes");
        assertThat(added("supplementary-neonatal", "2019-09", "2022-04")).isEmpty();
    }

    @Test
    void of_the_drowning_form_asks_by_the_kind_of_water() {
        FormDefinition drowning = LIBRARY.get("supplementary-drowning", "2022-04");
        assertThat(asked(drowning, "bath")).contains("drowning.bath_seat").doesNotContain("drowning.lifeguard", "drowning.signs", "drowning.barrier");
        assertThat(asked(drowning, "river")).contains("drowning.signs").doesNotContain("drowning.bath_seat", "drowning.barrier");
        assertThat(asked(drowning, "pond")).contains("drowning.barrier").doesNotContain("drowning.bath_seat", "drowning.lifeguard");
    }

    private static List<String> asked(FormDefinition form, String water) {
        Answers answers = Answers.NONE.with("drowning.water", water);
        return form.questions().stream().filter(q -> q.isAsked(answers)).map(Question::linkId).toList();
    }

    private static List<String> codes(String form, String edition, String linkId) {
        return LIBRARY.get(form, edition).question(linkId).orElseThrow().choices().stream().map(Choice::code).toList();
    }

    private static List<String> linkIds(String form, String edition) {
        return LIBRARY.get(form, edition).questions().stream().map(Question::linkId).toList();
    }

    private static List<String> added(String form, String before, String after) {
        return linkIds(form, after).stream().filter(id -> !linkIds(form, before).contains(id)).toList();
    }
}
