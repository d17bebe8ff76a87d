package org.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.cdop.form.Choice;
import org.cdop.form.FormLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A code of an earlier year")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CodeSchemeTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @Test
    void is_shown_in_the_words_and_with_the_years_of_its_scheme() {
        assertThat(CodeScheme.of("2010").domain(LIBRARY, "C")).isEqualTo("Parenting capacity (scheme of 2010–18)");
        assertThat(CodeScheme.of("2018").domain(LIBRARY, "C")).isEqualTo("in the physical environment");
        assertThat(CodeScheme.of("2008").conclusion(LIBRARY, "potentially_preventable")).isEqualTo("Potentially preventable (scheme of 2008–10)");
        assertThat(CodeScheme.of("2010").grade(LIBRARY, "3")).startsWith("Complete and sufficient explanation");
        assertThat(CodeScheme.of("2010").grade(LIBRARY, "1*")).isNotEqualTo(CodeScheme.of("2010").grade(LIBRARY, "1"));
    }

    @Test
    void is_never_read_as_one_of_another_scheme() {
        assertThat(CodeScheme.of("2018").grade(LIBRARY, "3")).as("the scheme of 2018 has no grade 3").isEqualTo("3");
        assertThat(Conclusion.of("preventable")).isNull();
        assertThatThrownBy(() -> CodeScheme.of("2005")).isInstanceOf(IllegalArgumentException.class).hasMessage("There is no scheme of 2005");
    }

    @Test
    void of_the_scheme_in_use_has_the_words_of_the_code_list() {
        assertThat(LIBRARY.codes("conclusion_2018")).extracting(Choice::label).containsExactly(Arrays.stream(Conclusion.values()).map(Conclusion::label).toArray(String[]::new));
        assertThat(LIBRARY.codes("influence_2018")).extracting(Choice::label).containsExactly(Arrays.stream(Influence.values()).map(Influence::label).toArray(String[]::new));
        assertThat(LIBRARY.codes("factor_domain_2018")).extracting(Choice::label).containsExactly(Arrays.stream(FactorDomain.values()).map(FactorDomain::label).toArray(String[]::new));
    }
}
