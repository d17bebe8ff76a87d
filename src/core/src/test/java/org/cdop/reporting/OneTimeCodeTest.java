package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.cdop.reporting.OneTimeCode.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneTimeCodeTest {

    private static final Instant NOW = Instant.parse("2026-05-14T08:00:00Z");

    private final OneTimeCode code = OneTimeCode.none().sent("012345", NOW);

    @Test
    void the_right_code_opens_the_form_also_with_a_space_in_it() {
        assertThat(code.outcome("012345", NOW)).isEqualTo(Outcome.RIGHT);
        assertThat(code.outcome(" 012 345 ", NOW)).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void a_code_is_good_for_ten_minutes_and_no_longer() {
        assertThat(code.outcome("012345", NOW.plus(Duration.ofMinutes(10)).minusSeconds(1))).isEqualTo(Outcome.RIGHT);
        assertThat(code.outcome("012345", NOW.plus(Duration.ofMinutes(10)))).isEqualTo(Outcome.NO_LONGER_GOOD);
    }

    @Test
    void after_five_wrong_tries_even_the_right_code_is_refused() {
        OneTimeCode tried = code;
        for (int i = 0; i < 4; i++) {
            tried = tried.after(tried.outcome("999999", NOW));
        }
        assertThat(tried.outcome("012345", NOW)).isEqualTo(Outcome.RIGHT);
        tried = tried.after(tried.outcome("999999", NOW));
        assertThat(tried.outcome("012345", NOW)).isEqualTo(Outcome.NO_LONGER_GOOD);
    }

    @Test
    void a_code_opens_the_form_once() {
        OneTimeCode used = code.after(Outcome.RIGHT);
        assertThat(used.outcome("012345", NOW)).isEqualTo(Outcome.NO_LONGER_GOOD);
    }

    @Test
    void a_new_code_makes_the_one_before_worthless_and_has_five_tries_of_its_own() {
        OneTimeCode tried = code.after(Outcome.WRONG).after(Outcome.WRONG).sent("654321", NOW);
        assertThat(tried.outcome("012345", NOW)).isEqualTo(Outcome.WRONG);
        assertThat(tried.outcome("654321", NOW)).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void nothing_is_right_where_no_code_was_sent() {
        assertThat(OneTimeCode.none().outcome("", NOW)).isEqualTo(Outcome.NO_LONGER_GOOD);
        assertThat(OneTimeCode.none().outcome(null, NOW)).isEqualTo(Outcome.NO_LONGER_GOOD);
    }

    @Test
    void five_codes_are_sent_in_an_hour_and_no_sixth_until_the_hour_is_over() {
        OneTimeCode sent = OneTimeCode.none();
        for (int i = 0; i < 5; i++) {
            assertThat(sent.maySend(NOW)).isTrue();
            sent = sent.sent("11111" + i, NOW.plusSeconds(i)).after(Outcome.WRONG);
        }
        assertThat(sent.maySend(NOW.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(sent.maySend(NOW.plus(Duration.ofMinutes(60)))).isTrue();
    }

    @Test
    void codes_are_six_digits_and_links_hold_256_bits() {
        assertThat(Secret.code()).matches("[0-9]{6}");
        assertThat(Secret.link()).hasSize(43).isNotEqualTo(Secret.link());
    }
}
