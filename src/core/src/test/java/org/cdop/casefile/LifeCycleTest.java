package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.sql.RuleBroken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifeCycleTest {

    private static final Recorded NORA = new Recorded(Instant.parse("2026-01-10T10:00:00Z"), "nora");

    /** What may happen in each state and where it leads; everything that is not here is refused. */
    private static final Map<String, String> MAY = Map.ofEntries(
        Map.entry("NOTIFIED ACCEPTED", "NOTIFIED"),
        Map.entry("NOTIFIED INFORMATION_REQUESTED", "GATHERING"),
        Map.entry("NOTIFIED FOUND_OUT_OF_SCOPE", "OUT_OF_SCOPE"),
        Map.entry("NOTIFIED TRANSFERRED", "TRANSFERRED"),
        Map.entry("GATHERING INFORMATION_REQUESTED", "GATHERING"),
        Map.entry("GATHERING READY_FOR_PANEL", "READY_FOR_PANEL"),
        Map.entry("GATHERING FOUND_OUT_OF_SCOPE", "OUT_OF_SCOPE"),
        Map.entry("GATHERING TRANSFERRED", "TRANSFERRED"),
        Map.entry("READY_FOR_PANEL INFORMATION_REQUESTED", "READY_FOR_PANEL"),
        Map.entry("READY_FOR_PANEL RETURNED_TO_GATHERING", "GATHERING"),
        Map.entry("READY_FOR_PANEL PANEL_REVIEWED", "REVIEWED"),
        Map.entry("READY_FOR_PANEL FOUND_OUT_OF_SCOPE", "OUT_OF_SCOPE"),
        Map.entry("READY_FOR_PANEL TRANSFERRED", "TRANSFERRED"),
        Map.entry("REVIEWED COMPLETED", "COMPLETED"),
        Map.entry("REVIEWED REOPENED", "GATHERING"),
        Map.entry("COMPLETED REOPENED", "GATHERING"),
        Map.entry("OUT_OF_SCOPE REOPENED", "GATHERING"),
        Map.entry("TRANSFERRED REOPENED", "GATHERING"));

    private static final Set<CaseEventType> MOVES = EnumSet.range(CaseEventType.ACCEPTED, CaseEventType.TRANSFERRED);

    static Stream<Arguments> every_state_and_act() {
        return Arrays.stream(CaseState.values()).flatMap(state -> MOVES.stream().map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_act")
    void an_act_leads_where_the_table_says_or_is_refused_in_words(CaseState state, CaseEventType act) {
        String after = MAY.get(state + " " + act);
        assertThat(LifeCycle.allows(state, act)).isEqualTo(after != null);
        if (after != null) {
            assertThat(LifeCycle.after(state, act)).hasToString(after);
        } else {
            assertThatThrownBy(() -> LifeCycle.after(state, act)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(state.label().toLowerCase()).hasMessageContaining(act.label());
        }
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void facts_beside_the_state_may_happen_at_any_time_and_move_nothing(CaseState state) {
        for (CaseEventType fact : EnumSet.complementOf(EnumSet.copyOf(MOVES))) {
            assertThat(LifeCycle.after(state, fact)).as(fact.label()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void no_state_is_a_dead_end(CaseState state) {
        assertThat(MOVES).anyMatch(act -> LifeCycle.allows(state, act));
    }

    @Test
    void reopening_transferring_returning_and_finding_out_of_scope_need_a_reason() {
        CaseFile file = new CaseFile(new CaseNumber("NORTH", "1"), "male", NORA.at(), NORA);
        assertThatThrownBy(() -> file.foundOutOfScope(NORA, " ")).hasMessageContaining("reason");
        assertThatThrownBy(() -> file.transferred("SOUTH", NORA, null)).hasMessageContaining("reason");
        file.informationRequested(NORA);
        file.readyForPanel(NORA, null);
        assertThatThrownBy(() -> file.returnedToGathering(NORA, "")).hasMessageContaining("reason");
        file.foundOutOfScope(NORA, "stillborn, the registrar confirms");
        assertThatThrownBy(() -> file.reopened(NORA, "")).hasMessageContaining("reason");
        assertThat(file.state()).isEqualTo(CaseState.OUT_OF_SCOPE);
    }

    @Test
    void everything_that_happened_stands_in_the_history_in_its_order() {
        CaseFile file = new CaseFile(new CaseNumber("NORTH", "1"), "male", NORA.at(), NORA);
        file.informationRequested(NORA);
        file.transferred("SOUTH", NORA, "lived there");
        file.reopened(NORA, "came back");
        assertThat(file.events()).extracting(CaseEvent::type).containsExactly(CaseEventType.ACCEPTED,
            CaseEventType.INFORMATION_REQUESTED, CaseEventType.TRANSFERRED, CaseEventType.REOPENED);
        assertThat(file.transferredTo()).isNull();
    }

    @Test
    void the_page_of_the_life_cycle_is_drawn_from_the_table() throws IOException {
        Path page = Path.of("..", "docs", "life-cycle.md");
        if (Boolean.getBoolean("draw")) {
            Files.writeString(page, drawn());
        }
        assertThat(Files.readString(page)).as("draw it anew with -Ddraw=true").isEqualTo(drawn());
    }

    private static String drawn() {
        StringBuilder all = new StringBuilder("""
            # Life-cycle of a case

            Drawn from the table in `LifeCycle`; a test holds it to the table. Inquests, holds and meetings are facts beside the
            state, not states. Returning, reopening, transferring and finding out of scope need a reason.

            ```mermaid
            stateDiagram-v2
              [*] --> NOTIFIED: accepted for review
            """);
        for (CaseState state : CaseState.values()) {
            moves(state).stream().filter(act -> LifeCycle.after(state, act) != state)
                .forEach(act -> all.append("  ").append(state).append(" --> ").append(LifeCycle.after(state, act)).append(": ").append(act.label()).append('\n'));
        }
        all.append("```\n\n| state | what may happen | then |\n|---|---|---|\n");
        for (CaseState state : CaseState.values()) {
            moves(state).forEach(act -> all.append("| ").append(state.label()).append(" | ").append(act.label()).append(" | ")
                .append(LifeCycle.after(state, act).label()).append(" |\n"));
        }
        String facts = EnumSet.complementOf(EnumSet.copyOf(MOVES)).stream().map(CaseEventType::label).collect(Collectors.joining(", "));
        return all.append("\nFacts beside the state, possible in each: ").append(facts).append(".\n").toString();
    }

    private static List<CaseEventType> moves(CaseState state) {
        return MOVES.stream().filter(act -> LifeCycle.allows(state, act)).toList();
    }
}
