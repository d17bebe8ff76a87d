package org.cdop.panelmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuorumTest {

    private static final Quorum RULE = new Quorum(70, true);
    private Set<Seat> absent = Set.of();
    private Set<Seat> recused = Set.of();

    @Test
    void a_full_panel_can_decide() {
        assertThat(reading().isMet()).isTrue();
        assertThat(reading().present()).isEqualTo(9);
    }

    @Test
    void seven_of_nine_core_seats_are_seventy_per_cent() {
        absent = Set.of(Seat.LAY, Seat.POLICE);
        assertThat(reading().needed()).isEqualTo(7);
        assertThat(reading().isMet()).isTrue();
    }

    @Test
    void six_of_nine_core_seats_are_too_few() {
        absent = Set.of(Seat.LAY, Seat.POLICE, Seat.PRIMARY_CARE);
        assertThat(reading().lacking()).containsExactly("6 of 9 filled core seats take part; 7 are needed.");
    }

    @Test
    void a_member_who_declared_a_conflict_counts_as_absent_for_that_case() {
        absent = Set.of(Seat.LAY, Seat.POLICE);
        recused = Set.of(Seat.PRIMARY_CARE);
        assertThat(reading().present()).isEqualTo(6);
        assertThat(reading().isMet()).isFalse();
    }

    @Test
    void a_seat_that_nobody_holds_does_not_count() {
        List<Seated> seats = panel();
        seats.removeIf(s -> s.seat() == Seat.LAY || s.seat() == Seat.POLICE);
        assertThat(RULE.of(seats).filled()).isEqualTo(7);
        assertThat(RULE.of(seats).needed()).isEqualTo(5);
    }

    @Test
    void seats_that_are_not_core_neither_help_nor_hinder() {
        absent = Set.of(Seat.LAY, Seat.POLICE, Seat.PRIMARY_CARE);
        List<Seated> seats = panel();
        seats.add(new Seated(99, Seat.OTHER, "Visitor", false, false, false, false, true, false));
        assertThat(RULE.of(seats).isMet()).isFalse();
    }

    @Test
    void the_lead_for_health_must_take_part() {
        absent = Set.of(Seat.DESIGNATED_DOCTOR);
        assertThat(reading().lacking()).containsExactly("The lead professional for health does not take part.");
    }

    @Test
    void the_lead_for_the_local_authority_must_take_part() {
        recused = Set.of(Seat.SOCIAL_CARE);
        assertThat(reading().lacking()).containsExactly("The lead professional for the local authority does not take part.");
    }

    @Test
    void a_panel_may_set_that_the_leads_are_not_needed() {
        absent = Set.of(Seat.DESIGNATED_DOCTOR, Seat.SOCIAL_CARE);
        assertThat(new Quorum(70, false).of(panel()).isMet()).isTrue();
    }

    @Test
    void a_panel_may_set_another_share() {
        absent = Set.of(Seat.LAY, Seat.POLICE, Seat.PRIMARY_CARE);
        assertThat(new Quorum(60, true).of(panel()).isMet()).isTrue();
        assertThat(new Quorum(100, true).of(panel()).needed()).isEqualTo(9);
    }

    @Test
    void the_chair_chairs_where_present() {
        assertThat(reading().chairs().seat()).isEqualTo(Seat.CHAIR);
        assertThat(reading().isChairedByDeputy()).isFalse();
    }

    @Test
    void the_deputy_chairs_where_the_chair_declared_a_conflict() {
        recused = Set.of(Seat.CHAIR);
        assertThat(reading().chairs().seat()).isEqualTo(Seat.PUBLIC_HEALTH);
        assertThat(reading().isMet()).isTrue();
        assertThat(reading().inWords()).contains("deputy chair");
    }

    @Test
    void the_deputy_chairs_where_the_chair_is_absent() {
        absent = Set.of(Seat.CHAIR);
        assertThat(reading().isChairedByDeputy()).isTrue();
    }

    @Test
    void without_chair_and_deputy_nothing_is_decided() {
        absent = Set.of(Seat.CHAIR);
        recused = Set.of(Seat.PUBLIC_HEALTH);
        assertThat(reading().lacking()).containsExactly("Neither the chair nor a deputy chair takes part.");
    }

    @Test
    void a_panel_without_core_seats_decides_nothing() {
        assertThat(RULE.of(List.of()).isMet()).isFalse();
    }

    private Quorum.Reading reading() {
        return RULE.of(panel());
    }

    /** Nine core seats; the designated doctor leads for health, social care for the council, public health deputises. */
    private List<Seated> panel() {
        List<Seated> seats = new ArrayList<>();
        for (Seat seat : Seat.values()) {
            if (seat != Seat.OTHER) {
                seats.add(new Seated(seat.ordinal(), seat, seat.label(), true, seat == Seat.DESIGNATED_DOCTOR,
                    seat == Seat.SOCIAL_CARE, seat == Seat.PUBLIC_HEALTH, !absent.contains(seat), recused.contains(seat)));
            }
        }
        return seats;
    }
}
