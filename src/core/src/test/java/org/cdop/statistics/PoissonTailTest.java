package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The chance of so many deaths or more")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PoissonTailTest {

    /** By hand: 1 − e^(−m) (1 + m + m²/2 + …). */
    @ParameterizedTest
    @CsvSource({"1,1,0.632121", "2,1,0.264241", "3,1,0.080301", "4,1,0.018988", "2,0.2,0.017523", "5,1.4,0.014253", "3,0.6,0.023115", "0,3,1"})
    void is_the_exact_tail_of_poissons_distribution(long observed, double mean, double chance) {
        assertThat(PoissonTail.atLeast(observed, mean)).isCloseTo(chance, within(0.0000006));
    }

    @Test
    void is_none_where_none_were_expected() {
        assertThat(PoissonTail.atLeast(1, 0)).isZero();
        assertThat(PoissonTail.atLeast(0, 0)).isEqualTo(1);
    }

    @Test
    void cannot_be_had_of_less_than_nothing() {
        assertThatThrownBy(() -> PoissonTail.atLeast(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PoissonTail.atLeast(1, -0.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
