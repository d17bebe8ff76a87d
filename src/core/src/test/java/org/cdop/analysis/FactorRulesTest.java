package org.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cdop.sql.RuleBroken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactorRulesTest {

    @Test
    void a_factor_that_may_have_contributed_can_be_modifiable() {
        assertThat(factor("co-sleeping", 2, true).modifiable()).isTrue();
    }

    @Test
    void a_factor_that_may_have_contributed_need_not_be_modifiable() {
        assertThat(factor("co-sleeping", 2, false).modifiable()).isFalse();
    }

    @Test
    void a_factor_unlikely_to_have_contributed_cannot_be_modifiable() {
        assertThatThrownBy(() -> factor("housing", 1, true)).isInstanceOf(RuleBroken.class).hasMessageContaining("grade 2");
    }

    @Test
    void a_factor_without_information_cannot_be_modifiable() {
        assertThatThrownBy(() -> factor("housing", 0, true)).isInstanceOf(RuleBroken.class).hasMessageContaining("graded 0");
    }

    @Test
    void grade_3_of_the_older_scheme_is_refused() {
        assertThatThrownBy(() -> Influence.of(3)).isInstanceOf(RuleBroken.class).hasMessageContaining("before 2018");
    }

    @Test
    void a_factor_has_a_name() {
        assertThatThrownBy(() -> factor(" ", 2, false)).isInstanceOf(RuleBroken.class).hasMessageContaining("Name");
    }

    private static Factor factor(String name, int grade, boolean modifiable) {
        return new Factor(Factor.SCHEME, FactorDomain.B, null, name, Influence.of(grade), modifiable, null);
    }
}
