package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldsTest {

    private static final LocalDate DIED = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @Test
    void days_under_two_holds_at_once_are_left_out_once() {
        assertThat(net(hold(5, 10), hold(8, 12))).isEqualTo(30 - 8);
    }

    @Test
    void a_hold_that_still_runs_is_left_out_up_to_today() {
        assertThat(net(new Hold(1, "inquest", null, LocalDate.of(2026, 1, 21), null, "nora"))).isEqualTo(20);
    }

    @Test
    void a_hold_over_the_whole_review_that_ends_on_its_closing_day_leaves_no_day_and_never_fewer() {
        assertThat(net(hold(1, 31))).isZero();
        assertThat(net(hold(21, 31))).isEqualTo(20);
    }

    @Test
    void without_a_hold_net_and_gross_are_the_same() {
        assertThat(net()).isEqualTo(30);
    }

    private static long net(Hold... holds) {
        return Hold.netDays(DIED, TODAY, List.of(holds));
    }

    private static Hold hold(int from, int until) {
        return new Hold(1, "post-mortem", null, LocalDate.of(2026, 1, from), LocalDate.of(2026, 1, until), "nora");
    }
}
