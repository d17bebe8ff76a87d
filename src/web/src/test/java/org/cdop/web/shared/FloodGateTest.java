package org.cdop.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FloodGateTest {

    private final HandClock clock = new HandClock();
    private final FloodGate gate = new FloodGate(3, clock);

    @Test
    void a_burst_is_let_through_and_a_flood_is_not() {
        assertThat(gate.admits("10.0.0.1")).isTrue();
        assertThat(gate.admits("10.0.0.1")).isTrue();
        assertThat(gate.admits("10.0.0.1")).isTrue();
        assertThat(gate.admits("10.0.0.1")).isFalse();
    }

    @Test
    void one_address_does_not_shut_out_another() {
        for (int i = 0; i < 10; i++) {
            gate.admits("10.0.0.1");
        }
        assertThat(gate.admits("10.0.0.2")).isTrue();
    }

    @Test
    void after_a_while_the_address_is_let_through_again() {
        for (int i = 0; i < 10; i++) {
            gate.admits("10.0.0.1");
        }
        clock.pass(Duration.ofSeconds(21));
        assertThat(gate.admits("10.0.0.1")).isTrue();
        assertThat(gate.admits("10.0.0.1")).isFalse();
    }

    @Test
    void many_addresses_do_not_fill_the_memory() {
        for (int i = 0; i < FloodGate.REMEMBERED + 500; i++) {
            gate.admits("address " + i);
        }
        assertThat(gate.remembered()).isEqualTo(FloodGate.REMEMBERED);
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-05-14T09:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
