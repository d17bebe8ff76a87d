package org.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cdop.notification.Scope.LiveBirth;
import org.cdop.notification.Scope.Residence;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScopeTest {

    private static final LocalDate BORN = LocalDate.of(2008, 2, 29);

    @Test
    void a_child_born_alive_resident_here_is_in_scope_whatever_the_age_below_18() {
        assertThat(Scope.plain("resident of the city").refusals(BORN, BORN)).isEmpty();
        assertThat(Scope.plain("resident of the city").refusals(BORN, LocalDate.of(2020, 5, 1))).isEmpty();
    }

    @Test
    void the_day_before_the_18th_birthday_is_in_scope_and_the_birthday_is_not() {
        LocalDate born = LocalDate.of(2006, 5, 14);
        assertThat(Scope.plain("r").refusals(born, LocalDate.of(2024, 5, 13))).isEmpty();
        assertThat(Scope.plain("r").refusals(born, LocalDate.of(2024, 5, 14)))
            .singleElement().asString().contains("18th birthday");
    }

    @Test
    void one_born_on_29_February_is_a_child_through_28_February_of_the_year_in_question() {
        assertThat(Scope.plain("r").refusals(BORN, LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(Scope.plain("r").refusals(BORN, LocalDate.of(2026, 3, 1))).hasSize(1);
    }

    @Test
    void a_stillbirth_is_not_reviewed() {
        assertThat(new Scope(LiveBirth.NO, false, Residence.HERE, "r").refusals(BORN, BORN))
            .singleElement().asString().contains("stillbirth");
    }

    @Test
    void a_birth_that_nobody_attended_goes_to_an_initial_enquiry_and_says_so() {
        Scope scope = new Scope(LiveBirth.UNCLEAR, false, Residence.HERE, "born at home");
        assertThat(scope.refusals(BORN, BORN)).isEmpty();
        assertThat(scope.inWords()).isEqualTo("Whether born alive is not clear; initial enquiry. born at home");
    }

    @Test
    void a_planned_termination_within_the_law_is_not_reviewed_even_with_signs_of_life() {
        assertThat(new Scope(LiveBirth.YES, true, Residence.HERE, "r").refusals(BORN, BORN))
            .singleElement().asString().contains("termination");
    }

    @Test
    void a_child_resident_elsewhere_belongs_to_that_panel_unless_the_two_agreed() {
        assertThat(new Scope(LiveBirth.YES, false, Residence.ELSEWHERE, "r").refusals(BORN, BORN))
            .singleElement().asString().contains("Belongs to another panel");
        assertThat(new Scope(LiveBirth.YES, false, Residence.AGREED, "most can be learned here").refusals(BORN, BORN)).isEmpty();
    }

    @Test
    void no_scope_decision_stands_without_its_reason() {
        assertThat(Scope.plain("  ").refusals(BORN, BORN)).singleElement().asString().contains("why the death is in scope");
    }

    @Test
    void a_case_needs_both_dates() {
        assertThat(Scope.plain("r").refusals(null, BORN)).singleElement().asString().contains("date of birth");
    }
}
