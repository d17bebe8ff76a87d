package org.cdop.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cdop.sql.RuleBroken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
