package org.cdop.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TriesTest {

    private static final Instant NOW = Instant.parse("2026-05-14T08:00:00Z");

    @Test
    void a_message_that_failed_once_is_tried_again_after_a_minute() {
        assertThat(Tries.next(1, NOW)).contains(NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void each_pause_is_longer_than_the_one_before() {
        for (int failures = 1; failures < 7; failures++) {
            assertThat(Tries.next(failures + 1, NOW).orElseThrow()).isAfter(Tries.next(failures, NOW).orElseThrow());
        }
    }

    @Test
    void after_the_eighth_failure_the_message_is_given_up() {
        assertThat(Tries.next(7, NOW)).isPresent();
        assertThat(Tries.next(8, NOW)).isEmpty();
    }
}
