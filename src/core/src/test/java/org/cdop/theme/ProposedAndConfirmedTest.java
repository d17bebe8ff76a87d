package org.cdop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A rule proposes a theme, a person confirms it")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposedAndConfirmedTest {

    private ThemeRows given;

    @BeforeEach
    void start() throws SQLException {
        given = new ThemeRows();
        given.review(-1, "NORTH", "2024-06-01", 10, "yes").factor(-1, "S08", 2)
            .review(-2, "NORTH", "2024-06-01", 10, "no").factor(-2, "S08", 1)
            .review(-3, "NORTH", "2024-06-01", 10, "no").form(-3, "reporting", "{\"smoking.other\":\"yes\"}")
            .review(-4, "NORTH", "2024-06-01", 10, "no").form(-4, "reporting", "{\"smoking.other\":\"no\"}")
            .review(-5, "SOUTH", "2024-06-01", 10, "no").factor(-5, "S08", 2);
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    @Test
    void a_factor_of_grade_two_or_a_circumstance_proposes_and_a_factor_of_grade_one_does_not() throws SQLException {
        given.as("lena", "lead");
        assertThat(given.found("smoking", null)).containsExactly("R-1 proposed", "R-3 proposed");
    }

    @Test
    void nobody_sees_the_cases_of_another_panel_and_a_member_none_at_all() throws SQLException {
        given.as("sol", "lead");
        assertThat(given.found("smoking", null)).containsExactly("R-5 proposed");
        given.as("mia", "member");
        assertThat(given.found("smoking", null)).isEmpty();
        assertThat(given.found("smoking", -1L)).isEmpty();
    }

    @Test
    void what_is_proposed_counts_only_once_it_is_confirmed() throws SQLException {
        given.as("lena", "lead");
        assertThat(given.answers("smoking")).containsExactly("-1 not_known", "-3 not_known", "-4 no");
        given.decide(-1, "smoking", true, "");
        given.decide(-3, "smoking", false, "Nobody smoked near the child.");
        assertThat(given.answers("smoking")).containsExactly("-1 yes", "-3 no", "-4 no");
        assertThat(given.found("smoking", null)).containsExactly("R-1 confirmed by Lena Rowan", "R-3 rejected by Lena Rowan: Nobody smoked near the child.");
    }

    @Test
    void a_case_that_the_rule_leaves_can_be_confirmed_with_a_reason_and_not_without() throws SQLException {
        given.as("cora", "coordinator");
        given.decide(-2, "smoking", true, "The grandmother told it at the meeting.");
        assertThat(given.found("smoking", -2L)).containsExactly("R-2 confirmed by Cora Elder: The grandmother told it at the meeting.");
        assertThatThrownBy(() -> given.decide(-4, "smoking", true, "")).hasStackTraceContaining("theme_decision_check");
    }

    @Test
    void a_later_decision_stands_and_the_earlier_one_is_kept() throws SQLException {
        given.as("lena", "lead");
        given.decide(-1, "smoking", true, "");
        given.as("ch", "chair");
        given.decide(-1, "smoking", false, "Not in the room.");
        assertThat(given.found("smoking", -1L)).containsExactly("R-1 rejected by Cher Maple: Not in the room.");
        assertThat(TestDatabase.column(given.db(), "select decided_by || ' ' || proposed || ' ' || belongs from theme_decision order by id"))
            .containsExactly("lena true true", "ch true false");
    }

    @Test
    void a_member_and_the_lead_of_another_panel_decide_nothing() throws SQLException {
        for (List<String> who : List.of(List.of("mia", "member"), List.of("sol", "lead"))) {
            given.as(who.get(0), who.get(1));
            assertThat(TestDatabase.column(given.db(), "select decides_theme(-1)")).containsExactly("f");
            assertThat(given.decide(-1, "smoking", true, "Because.")).as(who.get(0)).isZero();
        }
    }

    @Test
    void a_decision_does_not_move_the_four_counts_that_go_by_rule() throws SQLException {
        given.factor(-1, "S01", 2).review(-6, "NORTH", "2024-06-01", 2, "no");
        given.as("lena", "lead");
        given.decide(-1, "co-sleeping", false, "No.");
        given.decide(-6, "teenage-suicide", false, "No.");
        assertThat(given.answers("co-sleeping")).containsExactly("-1 yes");
        assertThat(given.answers("teenage-suicide")).containsExactly("-6 yes");
    }

    @Test
    void the_rules_of_the_four_propose_the_cases_that_the_table_counts() throws SQLException {
        given.factor(-1, "S01", 2).factor(-2, "S02", 2).factor(-4, "S07", 2).review(-6, "NORTH", "2024-06-01", 2, "no")
            .form(-3, "supplementary-sudi", "{\"sleep.bed_shared\":\"yes\",\"sleep.surface\":\"sofa\"}");
        given.as("lena", "lead");
        for (ThemeDefinition theme : ThemeRows.THEMES.all().stream().filter(ThemeDefinition::byRule).toList()) {
            List<String> counted = given.answers(theme.code()).stream().filter(a -> a.endsWith(" yes")).map(a -> "R" + a.replace(" yes", " proposed")).toList();
            assertThat(counted).as(theme.code()).isNotEmpty().containsExactlyInAnyOrderElementsOf(given.found(theme.code(), null));
        }
    }
}
