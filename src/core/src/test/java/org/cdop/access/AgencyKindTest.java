package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgencyKindTest {

    @Test
    void the_name_of_an_agency_often_tells_its_kind() {
        assertThat(AgencyKind.toldBy("Alder Surgery")).contains(AgencyKind.GP);
        assertThat(AgencyKind.toldBy("Humberside Police")).contains(AgencyKind.POLICE);
        assertThat(AgencyKind.toldBy("Wharfe Primary School")).contains(AgencyKind.SCHOOL);
        assertThat(AgencyKind.toldBy("School nursing service")).contains(AgencyKind.SCHOOL_NURSING);
        assertThat(AgencyKind.toldBy("Children's social care, Hull")).contains(AgencyKind.SOCIAL_CARE);
        assertThat(AgencyKind.toldBy("Neonatal unit, Royal Infirmary")).contains(AgencyKind.NEONATAL);
    }

    @Test
    void a_name_that_tells_nothing_is_not_guessed() {
        assertThat(AgencyKind.toldBy("The Wych Trust")).isEmpty();
        assertThat(AgencyKind.toldBy(null)).isEmpty();
    }

    @Test
    void an_unknown_kind_is_kept_as_other() {
        assertThat(AgencyKind.of("lighthouse")).isEqualTo(AgencyKind.OTHER);
        assertThat(AgencyKind.of("health_visiting")).isEqualTo(AgencyKind.HEALTH_VISITING);
    }
}
