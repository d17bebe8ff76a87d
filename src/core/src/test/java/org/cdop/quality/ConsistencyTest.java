package org.cdop.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cdop.form.Answers;
import org.cdop.form.FaultyDefinition;
import org.cdop.form.FormLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rules of consistency")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsistencyTest {

    private static final ConsistencyRules RULES = ConsistencyRules.of(FormLibrary.load());

    @Test
    void are_at_least_forty_each_with_a_sentence_and_a_source() {
        assertThat(RULES.all()).hasSizeGreaterThanOrEqualTo(40)
            .allSatisfy(r -> assertThat(r.sentence()).as(r.id()).endsWith(".")).allSatisfy(r -> assertThat(r.source()).as(r.id()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "sleep.asphyxia | analysis.category=10; analysis.considered=[10]; sleep.bed_shared=yes; sharer.alcohol=yes",
        "perinatal.age | analysis.category=8; case.age_years=10",
        "suicide.likely | suicide.likelihood=high; analysis.category=3",
        "modifiable.no | analysis.modifiable=no; analysis.modifiable_factors=[S02]",
        "modifiable.yes | analysis.modifiable=yes",
        "epilepsy.category | analysis.category=10; health.epilepsy=yes",
        "epilepsy.told | analysis.category=10; health.conditions=[asthma,epilepsy]",
        "perinatal.infection_first_week | analysis.category=9; neonatal.sepsis_first_week=yes",
        "weight.gestation_high | birth.gestation_weeks=24; birth.weight=3000",
        "violence.category | violence.charge=convicted; analysis.category=3",
        "conclusion.insufficient | analysis.modifiable=insufficient; review.information=adequate",
        "palliative.unexpected | death.mode=planned_palliative; death.expected=unexpected"})
    void find(String rule, String known) {
        assertThat(found(known)).contains(rule);
    }

    @ParameterizedTest(name = "not {0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "sleep.asphyxia | analysis.category=10; analysis.considered=[3,10]; sleep.bed_shared=yes; sharer.alcohol=yes",
        "sleep.asphyxia | analysis.category=10; analysis.considered=[10]; sleep.bed_shared=yes; sharer.alcohol=no",
        "perinatal.age | analysis.category=8; case.age_years=10; neonatal.conditions=[hie]",
        "perinatal.age | analysis.category=8; case.age_years=9",
        "suicide.likely | suicide.likelihood=high; analysis.category=2",
        "suicide.likely | suicide.likelihood=high",
        "modifiable.no | analysis.modifiable=no",
        "modifiable.yes | analysis.modifiable=yes; analysis.modifiable_factors=[P01]",
        "epilepsy.category | analysis.category=5; health.epilepsy=yes",
        "weight.gestation_high | birth.gestation_weeks=24; birth.weight=650"})
    void leave_alone(String rule, String known) {
        assertThat(found(known)).doesNotContain(rule);
    }

    @Test
    void find_nothing_in_a_case_of_which_nothing_is_known() {
        assertThat(RULES.broken(Answers.NONE)).isEmpty();
    }

    @Test
    void stop_the_start_where_a_rule_is_faulty_and_say_which() {
        assertThatThrownBy(() -> ConsistencyRules.read("""
            [ { "id": "a", "severity": "query", "enableWhen": [{"question": "gone", "operator": "=", "answer": "yes"}], "sentence": "x.", "source": "y" } ]""",
            Set.of("there"))).isInstanceOf(FaultyDefinition.class).hasMessageContaining("quality/rules.json: a: no form asks “gone”");
        assertThatThrownBy(() -> ConsistencyRules.read("[ { \"id\": \"a\", \"severety\": \"query\" } ]", Set.of()))
            .isInstanceOf(FaultyDefinition.class).hasMessageContaining("a: a rule has");
    }

    private static Set<String> found(String known) {
        Answers answers = Answers.NONE;
        for (String one : known.split("; ")) {
            String[] said = one.strip().split("=");
            answers = said[1].startsWith("[") ? answers.withCodes(said[0], Arrays.asList(said[1].substring(1, said[1].length() - 1).split(",")))
                : said[1].matches("[0-9]+") && !said[0].equals("analysis.category") ? answers.with(said[0], Integer.parseInt(said[1]))
                : answers.with(said[0], said[1]);
        }
        return RULES.broken(answers).stream().map(ConsistencyRule::id).collect(Collectors.toSet());
    }
}
