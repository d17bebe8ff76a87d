package org.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cdop.form.Answers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JointResponseCalledForTest {

    private static boolean toStart(String answers) {
        return new OpenNotification(null, Answers.parse(answers), List.of(), false, null).isResponseToStart();
    }

    @ParameterizedTest
    @CsvSource({"no, true", "not_known, true", "yes, false"})
    void a_sudden_death_calls_for_one_until_somebody_says_that_it_started(String started, boolean toStart) {
        assertThat(toStart("{\"jar.criteria\": [\"sudden_no_apparent_cause\"], \"jar.started\": \"" + started + "\"}")).isEqualTo(toStart);
    }

    @Test
    void nobody_saying_anything_of_it_counts_as_not_started() {
        assertThat(toStart("{\"jar.criteria\": [\"external_causes\"]}")).isTrue();
    }

    @Test
    void a_death_that_meets_no_criterion_calls_for_none() {
        assertThat(toStart("{\"jar.criteria\": [\"none\"], \"jar.started\": \"no\"}")).isFalse();
        assertThat(toStart("{}")).isFalse();
    }
}
