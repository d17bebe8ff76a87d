package org.cdop.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowingDelayTest {

    private final GrowingDelay delay = new GrowingDelay(Clock.fixed(Instant.parse("2026-05-14T09:30:00Z"), ZoneOffset.UTC));

    private void fails(String name, int times) {
        for (int i = 0; i < times; i++) {
            delay.count(name, false);
        }
    }

    @Test
    void two_slips_of_the_finger_cost_nothing() {
        fails("coordinator.hull", 2);
        assertThat(delay.due("coordinator.hull")).isZero();
    }

    @Test
    void from_the_third_failure_each_try_waits_twice_as_long_up_to_two_seconds() {
        fails("coordinator.hull", 3);
        Duration third = delay.due("coordinator.hull");
        fails("coordinator.hull", 1);
        Duration fourth = delay.due("coordinator.hull");
        fails("coordinator.hull", 500);

        assertThat(third).isPositive();
        assertThat(fourth).isEqualTo(third.multipliedBy(2));
        assertThat(delay.due("coordinator.hull")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_name_is_one_name_however_it_is_written_and_another_does_not_wait() {
        fails(" Coordinator.Hull ", 5);

        assertThat(delay.due("coordinator.hull")).isPositive();
        assertThat(delay.due("chair.hull")).isZero();
    }

    @Test
    void the_right_password_ends_the_waiting() {
        fails("coordinator.hull", 3);
        assertThat(delay.then("coordinator.hull", () -> Optional.of("signed in"))).contains("signed in");
        assertThat(delay.due("coordinator.hull")).isZero();
    }

    @Test
    void a_try_that_fails_counts() {
        fails("coordinator.hull", 2);
        delay.then("coordinator.hull", Optional::empty);
        assertThat(delay.due("coordinator.hull")).isPositive();
    }
}
