package org.cdop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.cdop.casefile.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("An early signal that was looked at")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignalQuietTest {

    private static Signal counting(String panel, long... cases) {
        List<WatchedDeath> deaths = LongStream.of(cases).mapToObj(id -> new WatchedDeath(Watch.SCHOOL, "oakbrook", "Oakbrook", "drowning", id,
            new CaseNumber(panel, "R" + id), LocalDate.of(2025, 1, 1), true)).toList();
        return new Signal(panel, Watch.SCHOOL, "oakbrook", "Oakbrook", "drowning", deaths, null, 90, false);
    }

    private static SignalLook lookedAt(Signal signal) {
        return new SignalLook(signal.panel(), signal.key(), signal.what(), signal.observed(), Set.copyOf(signal.caseIds()), "Nothing links them.", Instant.EPOCH, "Lena Rowan", true);
    }

    @Test
    void is_quiet_until_a_further_death_is_counted() {
        List<SignalLook> looks = List.of(lookedAt(counting("NORTH", 1, 2)));
        assertThat(SignalLook.isQuiet(counting("NORTH", 1, 2), looks)).isTrue();
        assertThat(SignalLook.isQuiet(counting("NORTH", 2), looks)).as("the count fell").isTrue();
        assertThat(SignalLook.isQuiet(counting("NORTH", 1, 2, 3), looks)).as("the count rose").isFalse();
        assertThat(SignalLook.isQuiet(counting("NORTH", 2, 3), looks)).as("one fell out of the year, another came in").isFalse();
    }

    @Test
    void quietens_no_other_panel() {
        assertThat(SignalLook.isQuiet(counting("SOUTH", 1, 2), List.of(lookedAt(counting("NORTH", 1, 2))))).isFalse();
    }

    @Test
    void has_an_address_in_which_no_school_stands() {
        assertThat(counting("NORTH", 1).key()).matches("[0-9a-f]{16}").isEqualTo(counting("NORTH", 2).key()).isNotEqualTo(counting("SOUTH", 1).key());
    }
}
