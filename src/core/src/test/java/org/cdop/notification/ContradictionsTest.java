package org.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cdop.form.Answers;
import org.cdop.form.Finding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContradictionsTest {

    @Test
    void an_expected_death_that_was_sudden_and_unexpected_is_asked_about() {
        assertThat(asked("{\"death.expected\": \"expected\", \"death.event\": \"sudi\"}")).containsExactly("death.expected");
    }

    @Test
    void a_sudden_death_for_which_nothing_calls_for_a_joint_agency_response_is_asked_about() {
        assertThat(asked("{\"death.expected\": \"unexpected\", \"death.event\": \"sudi\", \"jar.criteria\": [\"none\"]}")).containsExactly("jar.criteria");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drowning", "apparent_suicide", "road_traffic", "apparent_homicide"})
    void a_death_from_external_causes_for_which_nothing_calls_for_a_joint_agency_response_is_asked_about(String event) {
        assertThat(asked("{\"death.event\": \"" + event + "\", \"jar.criteria\": [\"none\"]}")).containsExactly("jar.criteria");
        assertThat(asked("{\"death.event\": \"" + event + "\", \"jar.criteria\": [\"external_causes\"]}")).isEmpty();
    }

    @Test
    void an_expected_death_of_a_child_with_a_life_limiting_condition_and_answers_not_given_fit() {
        assertThat(asked("{\"death.expected\": \"expected\", \"death.event\": \"life_limiting\", \"jar.criteria\": [\"none\"]}")).isEmpty();
        assertThat(asked("{}")).isEmpty();
        assertThat(asked("{\"death.event\": \"sudi\", \"jar.criteria\": [\"not_known\"]}")).isEmpty();
    }

    private static List<String> asked(String answers) {
        return Contradictions.in(Answers.parse(answers)).stream().map(Finding::linkId).toList();
    }
}
