package org.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConclusionRulesTest {

    private static final Factor SMOKING =
        new Factor(Factor.SCHEME, FactorDomain.B, "P01", "smoking in pregnancy", Influence.MAY_HAVE_CONTRIBUTED, true, null);
    private static final Factor PRETERM =
        new Factor(Factor.SCHEME, FactorDomain.A, "C03", "preterm birth", Influence.MAY_HAVE_CONTRIBUTED, false, null);

    @Test
    void modifiable_factors_are_identified_where_one_is_named() {
        assertThat(SettlingRules.ofConclusion(Conclusion.YES, null, List.of(PRETERM, SMOKING))).isEmpty();
    }

    @Test
    void modifiable_factors_cannot_be_identified_without_naming_one() {
        assertThat(SettlingRules.ofConclusion(Conclusion.YES, null, List.of(PRETERM))).singleElement().asString()
            .contains("at least one factor of grade 2");
    }

    @Test
    void no_modifiable_factors_means_that_none_is_marked() {
        assertThat(SettlingRules.ofConclusion(Conclusion.NO, null, List.of(PRETERM))).isEmpty();
        assertThat(SettlingRules.ofConclusion(Conclusion.NO, null, List.of(SMOKING))).singleElement().asString()
            .contains("cannot stand beside");
    }

    @Test
    void insufficient_information_needs_its_reason() {
        assertThat(SettlingRules.ofConclusion(Conclusion.INSUFFICIENT, " ", List.of())).singleElement().asString()
            .contains("what information was lacking");
        assertThat(SettlingRules.ofConclusion(Conclusion.INSUFFICIENT, "No post-mortem report.", List.of())).isEmpty();
    }

    @Test
    void a_case_is_not_settled_without_a_conclusion() {
        assertThat(SettlingRules.ofConclusion(null, null, List.of())).hasSize(1);
    }

    @Test
    void a_case_is_not_settled_without_a_category_of_death() {
        assertThat(SettlingRules.refusals(Categories.of(List.of()), Conclusion.NO, null, List.of()))
            .containsExactly("Tick at least one category of death.");
    }

    @Test
    void a_case_with_category_and_conclusion_can_be_settled() {
        assertThat(SettlingRules.refusals(Categories.of(List.of(CategoryOfDeath.PERINATAL)), Conclusion.YES, null,
            List.of(SMOKING))).isEmpty();
    }
}
