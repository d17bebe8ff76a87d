package org.cdop.panelmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeatClashTest {

    private static final long CORA = 2;
    private static final long MIA = 4;

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static SeatHeld held(Seat seat, long by, String from, String until) {
        return new SeatHeld(1, "NORTH", seat, by, "Cora Alder", null, null, true, false, false, false, day(from), day(until));
    }

    private static SeatKept kept(Seat seat, long by, String from, String until) {
        return new SeatKept(seat, by, true, false, false, false, day(from), day(until));
    }

    @Test
    void a_panel_has_one_chair_on_each_day() {
        SeatHeld chair = held(Seat.CHAIR, CORA, "2024-01-01", "2024-06-30");

        assertThat(kept(Seat.CHAIR, MIA, "2024-06-30", null).clashesWith(chair)).isTrue();
        assertThat(kept(Seat.CHAIR, MIA, "2024-07-01", null).clashesWith(chair)).isFalse();
        assertThat(kept(Seat.CHAIR, MIA, "2023-01-01", "2023-12-31").clashesWith(chair)).isFalse();
    }

    @Test
    void one_person_holds_a_seat_once_and_two_may_share_another_than_the_chairs() {
        SeatHeld police = held(Seat.POLICE, CORA, "2024-01-01", null);

        assertThat(kept(Seat.POLICE, CORA, "2024-03-01", null).clashesWith(police)).isTrue();
        assertThat(kept(Seat.POLICE, MIA, "2024-03-01", null).clashesWith(police)).isFalse();
    }
}
