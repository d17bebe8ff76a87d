package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cdop.sql.RuleBroken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PanelSettingsTest {

    @ParameterizedTest
    @EnumSource
    void every_default_is_a_value_that_may_be_set(Setting setting) {
        assertThat(PanelSettings.checked(setting, setting.otherwise())).isEqualTo(setting.otherwise());
    }

    @Test
    void a_time_limit_is_a_term() {
        assertThat(PanelSettings.checked(Setting.RETURN_FORMS, " 4 weeks ")).isEqualTo("4 weeks");
        assertThatThrownBy(() -> PanelSettings.checked(Setting.RETURN_FORMS, "soon")).isInstanceOf(RuleBroken.class)
            .hasMessageContaining("enter a term");
    }

    @Test
    void a_number_is_a_number_and_a_choice_is_yes_or_no() {
        assertThatThrownBy(() -> PanelSettings.checked(Setting.QUORUM_PERCENT, "most")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> PanelSettings.checked(Setting.QUORUM_LEADS, "maybe")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> PanelSettings.checked(Setting.SMALL_NUMBER, null)).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @CsvSource({"SMALL_NUMBER, 3, 21", "QUORUM_PERCENT, 49, 101", "POOL_YEARS, 0, 11", "DOCUMENT_LIMIT_MB, 0, 101"})
    void a_number_has_a_least_and_a_greatest_and_small_counts_are_never_shown(Setting setting, int below, int above) {
        String bounds = "from " + (below + 1) + " to " + (above - 1);
        for (int refused : new int[] {below, above}) {
            assertThatThrownBy(() -> PanelSettings.checked(setting, String.valueOf(refused))).isInstanceOf(RuleBroken.class).hasMessageContaining(bounds);
        }
        for (int taken : new int[] {below + 1, above - 1}) {
            assertThat(PanelSettings.checked(setting, String.valueOf(taken))).isEqualTo(String.valueOf(taken));
        }
    }
}
