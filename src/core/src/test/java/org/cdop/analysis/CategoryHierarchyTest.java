package org.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cdop.sql.RuleBroken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CategoryHierarchyTest {

    private final Categories ticked =
        Categories.of(List.of(CategoryOfDeath.PERINATAL, CategoryOfDeath.TRAUMA, CategoryOfDeath.INFECTION));

    @Test
    void the_lowest_number_ticked_is_the_primary_category() {
        assertThat(ticked.primary()).isEqualTo(CategoryOfDeath.TRAUMA);
    }

    @Test
    void the_others_ticked_are_secondary() {
        assertThat(ticked.secondary()).containsExactly(CategoryOfDeath.PERINATAL, CategoryOfDeath.INFECTION);
    }

    @Test
    void where_nothing_is_ticked_there_is_no_primary_category() {
        assertThat(Categories.of(List.of()).primary()).isNull();
    }

    @Test
    void the_chair_may_make_another_ticked_category_primary_and_the_reason_stands() {
        Categories overridden = ticked.overridden(CategoryOfDeath.PERINATAL, "The fall followed from the birth injury.");
        assertThat(overridden.primary()).isEqualTo(CategoryOfDeath.PERINATAL);
        assertThat(overridden.overrideWhy()).isEqualTo("The fall followed from the birth injury.");
        assertThat(overridden.secondary()).containsExactly(CategoryOfDeath.TRAUMA, CategoryOfDeath.INFECTION);
    }

    @Test
    void no_other_category_is_primary_without_a_reason() {
        assertThatThrownBy(() -> ticked.overridden(CategoryOfDeath.PERINATAL, "  "))
            .isInstanceOf(RuleBroken.class).hasMessageContaining("reason");
    }

    @Test
    void a_category_that_is_not_ticked_cannot_be_primary() {
        assertThatThrownBy(() -> ticked.overridden(CategoryOfDeath.SUICIDE, "The panel thought so."))
            .isInstanceOf(RuleBroken.class).hasMessageContaining("Tick");
    }

    @Test
    void ticking_anew_lets_the_hierarchy_decide_again() {
        Categories overridden = ticked.overridden(CategoryOfDeath.PERINATAL, "The fall followed from the birth injury.");
        assertThat(Categories.of(overridden.ticked()).primary()).isEqualTo(CategoryOfDeath.TRAUMA);
    }

    @Test
    void suicide_comes_before_trauma_and_sudden_unexplained_death_comes_last() {
        assertThat(CategoryOfDeath.SUICIDE.number()).isEqualTo(2);
        assertThat(CategoryOfDeath.TRAUMA.number()).isEqualTo(3);
        assertThat(CategoryOfDeath.UNEXPLAINED.number()).isEqualTo(10);
    }
}
