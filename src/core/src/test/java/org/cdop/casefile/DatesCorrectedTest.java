package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.cdop.sql.RuleBroken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesCorrectedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void a_death_still_to_come_is_refused_and_one_today_is_not() {
        refused(dates(LocalDate.of(2020, 1, 1), null, TODAY.plusDays(1), null), "still to come");
        taken(dates(LocalDate.of(2020, 1, 1), null, TODAY, null));
    }

    @Test
    void a_death_before_the_birth_is_refused_by_day_and_by_time_on_one_day() {
        refused(dates(TODAY, null, TODAY.minusDays(1), null), "before the date of birth");
        refused(dates(TODAY, LocalTime.of(9, 0), TODAY, LocalTime.of(8, 59)), "before the time of birth");
        taken(dates(TODAY, LocalTime.of(9, 0), TODAY, LocalTime.of(9, 0)));
    }

    @Test
    void a_death_on_the_eighteenth_birthday_is_refused_and_one_on_the_day_before_is_not() {
        refused(dates(LocalDate.of(2008, 3, 1), null, LocalDate.of(2026, 3, 1), null), "18 or older");
        taken(dates(LocalDate.of(2008, 3, 2), null, LocalDate.of(2026, 3, 1), null));
    }

    private static void refused(Identity identity, String why) {
        assertThatThrownBy(() -> identity.refuseUnlessAChildDied(TODAY)).isInstanceOf(RuleBroken.class).hasMessageContaining(why);
    }

    private static void taken(Identity identity) {
        assertThatCode(() -> identity.refuseUnlessAChildDied(TODAY)).doesNotThrowAnyException();
    }

    private static Identity dates(LocalDate born, LocalTime bornTime, LocalDate died, LocalTime diedTime) {
        return new Identity("Alderbeck", "Wren", null, null, "not_available", born, bornTime, died, diedTime, null, null, null, null);
    }
}
