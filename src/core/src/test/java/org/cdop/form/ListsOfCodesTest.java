package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.cdop.access.AgencyKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("The library of forms")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListsOfCodesTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @Test
    void has_the_kinds_of_agency_that_the_directory_has() {
        assertThat(LIBRARY.codes("agency_kind")).extracting(Choice::code)
            .containsExactlyInAnyOrder(Arrays.stream(AgencyKind.values()).map(AgencyKind::key).toArray(String[]::new));
    }

    @Test
    void has_the_places_of_death_of_the_import_contract() {
        assertThat(LIBRARY.codes("place_of_death")).extracting(Choice::code).containsExactlyInAnyOrder("emergency_department",
            "paediatric_ward", "neonatal_unit", "intensive_care", "labour_ward", "theatre", "hospital_other", "home", "other_residence",
            "foster_home", "residential_care", "hospice", "school", "public_place", "mental_health_unit", "custody", "ambulance",
            "abroad", "other", "not_known");
    }

    @Test
    void has_the_kinds_of_death_of_the_import_contract() {
        assertThat(LIBRARY.codes("event")).extracting(Choice::code).containsExactlyInAnyOrder("neonatal_death", "life_limiting",
            "sudi", "road_traffic", "drowning", "fire_burns", "poisoning", "other_injury", "substance_misuse", "apparent_homicide",
            "apparent_suicide", "other", "not_known");
    }

    @Test
    void has_the_ethnic_groups_of_the_data_dictionary_and_those_added_since() {
        assertThat(LIBRARY.codes("ethnicity")).extracting(Choice::code).containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F",
            "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "Z", "99", "GT", "RO", "AR");
    }
}
