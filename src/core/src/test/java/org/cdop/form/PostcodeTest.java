package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A postcode")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostcodeTest {

    @ParameterizedTest
    @CsvSource({"hu12aa, HU1 2AA", "HU1 2AA, HU1 2AA", "' ec1a  1bb ', EC1A 1BB", "w1a0ax, W1A 0AX", "M11AE, M1 1AE",
        "ZZ993VZ, ZZ99 3VZ", "zz99 3wz, ZZ99 3WZ"})
    void is_kept_in_capitals_with_one_space(String written, String kept) {
        assertThat(Postcode.parse(written)).map(Postcode::text).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HU1", "HU1 2A", "1HU 2AA", "HU1 AAA", "HULL", "", "HU123 2AA"})
    void that_has_not_the_shape_of_one_is_refused(String written) {
        assertThat(Postcode.parse(written)).isEmpty();
    }

    @Test
    void tells_its_district() {
        assertThat(Postcode.parse("HU1 2AA")).map(Postcode::outward).contains("HU1");
    }
}
