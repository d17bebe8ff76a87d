package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cdop.time.Term;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindingTest {

    private static final LocalDate REQUESTED = LocalDate.of(2026, 5, 1);
    private final Reminding reminding = new Reminding(Term.parse("2 weeks"), Term.parse("1 week"));

    @Test
    void the_first_reminder_goes_out_two_weeks_after_the_request() {
        assertThat(reminding.isDue(REQUESTED, null, LocalDate.of(2026, 5, 14))).isFalse();
        assertThat(reminding.isDue(REQUESTED, null, LocalDate.of(2026, 5, 15))).isTrue();
    }

    @Test
    void the_next_follows_a_week_after_the_last() {
        LocalDate last = LocalDate.of(2026, 5, 15);
        assertThat(reminding.isDue(REQUESTED, last, LocalDate.of(2026, 5, 21))).isFalse();
        assertThat(reminding.isDue(REQUESTED, last, LocalDate.of(2026, 5, 22))).isTrue();
    }

    @Test
    void a_reminder_that_was_missed_while_the_server_stood_still_goes_out_late_and_once() {
        LocalDate late = LocalDate.of(2026, 6, 20);
        assertThat(reminding.isDue(REQUESTED, null, late)).isTrue();
        assertThat(reminding.isDue(REQUESTED, late, late)).isFalse();
    }
}
