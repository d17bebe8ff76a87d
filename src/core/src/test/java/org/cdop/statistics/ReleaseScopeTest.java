package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseScopeTest {

    private static final List<String> ALL = List.of("EAST", "NORTH", "SOUTH");

    @ParameterizedTest
    @CsvSource({"2024-04-01,2025-04-01", "2022-04-01,2025-04-01"})
    void one_year_and_the_pool_can_be_had(String from, String until) {
        assertThatCode(() -> ask(from, until, "NORTH")).doesNotThrowAnyException();
        assertThatCode(() -> ask(from, until, "EAST", "NORTH", "SOUTH")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2024-04-02,2025-04-01,whole years", "2024-04-01,2025-03-31,whole years", "2023-04-01,2025-04-01,not for 2 years",
        "2025-04-01,2026-04-01,2025-26 is not"})
    void any_other_period_is_refused_with_the_reason(String from, String until, String reason) {
        assertThatThrownBy(() -> ask(from, until, "NORTH")).isInstanceOf(NotReleased.class).hasMessageContaining(reason);
    }

    @Test
    void some_of_the_panels_are_refused() {
        assertThatThrownBy(() -> ask("2024-04-01", "2025-04-01", "NORTH", "SOUTH")).hasMessageContaining("one panel or for all");
    }

    private static void ask(String from, String until, String... panels) {
        ReleaseScope.refuseUnlessReleased(new Enquiry("sex", LocalDate.parse(from), LocalDate.parse(until), List.of(panels), null),
            ALL, 3, LocalDate.of(2025, 6, 1));
    }
}
