package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cdop.form.Answers;
import org.cdop.form.FormLibrary;
import org.cdop.form.NotKnown;
import org.cdop.reporting.Fact.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("In the composite record of a case")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompositeRecordTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final Instant THEN = Instant.parse("2026-05-14T09:00:00Z");

    private final List<SourceForm> forms = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();

    @Test
    void the_same_answer_of_two_agencies_stands_once_with_both_names() {
        told("Alder Surgery", "birth.weight", Json.createValue(3100));
        told("Hull Maternity", "birth.weight", Json.createValue(3100));
        assertThat(fact("birth.weight").state()).isEqualTo(State.AGREED);
        assertThat(fact("birth.weight").versions()).singleElement()
            .satisfies(v -> assertThat(v.said()).extracting(Statement::by).containsExactly("Alder Surgery", "Hull Maternity"));
    }

    @Test
    void different_answers_are_disputed_and_none_of_them_stands() {
        told("Alder Surgery", "pregnancy.smoking", Json.createValue("no"));
        told("Hull Maternity", "pregnancy.smoking", Json.createValue("yes"));
        assertThat(fact("pregnancy.smoking").state()).isEqualTo(State.DISPUTED);
        assertThat(fact("pregnancy.smoking").standing()).isNull();
        assertThat(record().disputed()).hasSize(1);
    }

    @Test
    void looking_and_finding_nothing_contradicts_nobody() {
        told("Alder Surgery", "pregnancy.smoking", Json.createValue("not_known"));
        told("Hull Maternity", "pregnancy.smoking", Json.createValue("yes"));
        assertThat(fact("pregnancy.smoking").state()).isEqualTo(State.AGREED);
        assertThat(fact("pregnancy.smoking").versions()).extracting(Fact.Version::isNotKnown).containsExactly(false, true);
    }

    @Test
    void what_nobody_knows_says_why_each_does_not() {
        forms.add(new SourceForm("Alder Surgery", 1L, LIBRARY.get("reporting", "2022-04"), Answers.NONE.with("pregnancy.smoking", "not_known")
            .with("pregnancy.smoking" + NotKnown.WHY, "awaited").with("pregnancy.smoking" + NotKnown.UNTIL, "2026-06-01"), THEN));
        assertThat(fact("pregnancy.smoking").state()).isEqualTo(State.NOT_KNOWN);
        assertThat(fact("pregnancy.smoking").versions().get(0).said().get(0).why()).isEqualTo("it is awaited, expected by 1 June 2026");
    }

    @Test
    void a_month_agrees_with_a_day_in_it_and_the_day_stands() {
        told("Alder Surgery", "sleep_advice.on", Json.createValue("2026-03"));
        told("Health visiting", "sleep_advice.on", Json.createValue("2026-03-09"));
        assertThat(fact("sleep_advice.on").state()).isEqualTo(State.AGREED);
        assertThat(fact("sleep_advice.on").standing()).isEqualTo(Json.createValue("2026-03-09"));
        told("Hull Maternity", "sleep_advice.on", Json.createValue("2026-04"));
        assertThat(fact("sleep_advice.on").state()).isEqualTo(State.DISPUTED);
    }

    @Test
    void ticks_of_several_agencies_add_up_unless_one_says_none_of_these() {
        told("Alder Surgery", "health.conditions", codes("asthma"));
        told("Hospital", "health.conditions", codes("epilepsy", "asthma"));
        assertThat(fact("health.conditions").standing()).isEqualTo(codes("asthma", "epilepsy"));
        told("School", "health.conditions", codes("none"));
        assertThat(fact("health.conditions").state()).isEqualTo(State.DISPUTED);
    }

    @Test
    void texts_stand_side_by_side_and_dispute_nothing() {
        told("Alder Surgery", "health.medication", Json.createValue("Salbutamol"));
        told("Hospital", "health.medication", Json.createValue("None at admission"));
        assertThat(fact("health.medication").state()).isEqualTo(State.TOLD);
        assertThat(fact("health.medication").versions()).hasSize(2);
    }

    @Test
    void each_agencys_own_account_stays_with_its_form() {
        told("Alder Surgery", "summary.case", Json.createValue("Seen twice."));
        told("Alder Surgery", "services.concerns", codes("access"));
        assertThat(record().facts()).isEmpty();
    }

    @Test
    void a_settled_answer_stands_with_its_reason_and_both_answers_stay() {
        told("Alder Surgery", "pregnancy.smoking", Json.createValue("no"));
        told("Hull Maternity", "pregnancy.smoking", Json.createValue("yes"));
        settled.add(settled("pregnancy.smoking", "yes", "no", "yes"));
        assertThat(fact("pregnancy.smoking").state()).isEqualTo(State.SETTLED);
        assertThat(fact("pregnancy.smoking").standing()).isEqualTo(Json.createValue("yes"));
        assertThat(fact("pregnancy.smoking").versions()).hasSize(2);
    }

    @Test
    void a_new_answer_opens_a_settled_question_again_and_one_that_was_looked_at_does_not() {
        told("Alder Surgery", "birth.gestation_weeks", Json.createValue(38));
        told("Hull Maternity", "birth.gestation_weeks", Json.createValue(39));
        settled.add(new Settled("birth.gestation_weeks", Json.createValue(39), Json.createArrayBuilder().add(38).add(39).build(), "scan", THEN, "x"));
        told("Hospital", "birth.gestation_weeks", Json.createValue(38));
        assertThat(fact("birth.gestation_weeks").state()).isEqualTo(State.SETTLED);
        told("Neonatal unit", "birth.gestation_weeks", Json.createValue(36));
        assertThat(fact("birth.gestation_weeks").state()).isEqualTo(State.DISPUTED);
    }

    @Test
    void letters_and_spaces_make_no_difference_between_answers() {
        told("Alder Surgery", "family.interpreter_language", Json.createValue("Polish"));
        told("Hull Maternity", "family.interpreter_language", Json.createValue(" polish "));
        assertThat(fact("family.interpreter_language").state()).isEqualTo(State.AGREED);
    }

    @Test
    void a_settled_question_stays_settled_when_an_answer_comes_that_agrees_with_one_looked_at() {
        told("Alder Surgery", "sleep_advice.on", Json.createValue("2026-03"));
        told("Health visiting", "sleep_advice.on", Json.createValue("2026-04-09"));
        settled.add(settled("sleep_advice.on", "2026-04-09", "2026-03", "2026-04-09"));
        told("Hull Maternity", "sleep_advice.on", Json.createValue("2026-04"));
        assertThat(fact("sleep_advice.on").state()).isEqualTo(State.SETTLED);
        told("Hospital", "sleep_advice.on", Json.createValue("2026-05"));
        assertThat(fact("sleep_advice.on").state()).isEqualTo(State.DISPUTED);
    }

    @Test
    void a_number_written_with_and_without_decimals_is_the_same() {
        told("Alder Surgery", "health.height", Json.createValue(new java.math.BigDecimal("61.0")));
        told("Hospital", "health.height", Json.createValue(61));
        assertThat(fact("health.height").state()).isEqualTo(State.AGREED);
    }

    @Test
    void what_was_looked_at_is_no_longer_the_same_once_somebody_answers_or_settles() {
        told("Alder Surgery", "pregnancy.smoking", Json.createValue("no"));
        told("Hull Maternity", "pregnancy.smoking", Json.createValue("yes"));
        String seen = fact("pregnancy.smoking").seenAs();
        assertThat(fact("pregnancy.smoking").seenAs()).isEqualTo(seen);
        told("Hospital", "pregnancy.smoking", Json.createValue("no"));
        String answered = fact("pregnancy.smoking").seenAs();
        settled.add(settled("pregnancy.smoking", "yes", "no", "yes"));
        assertThat(List.of(seen, answered, fact("pregnancy.smoking").seenAs())).doesNotHaveDuplicates();
    }

    private static Settled settled(String linkId, String value, String... seen) {
        return new Settled(linkId, Json.createValue(value), codes(seen).asJsonArray(), "the midwife’s carbon monoxide reading", THEN, "coordinator");
    }

    private void told(String by, String linkId, JsonValue value) {
        forms.add(new SourceForm(by, (long) forms.size() + 1, LIBRARY.get("reporting", "2022-04"), Answers.NONE.with(linkId, value), THEN));
    }

    private static JsonValue codes(String... codes) {
        return Json.createArrayBuilder(List.of(codes)).build();
    }

    private CompositeRecord record() {
        return CompositeRecord.of(forms, settled);
    }

    private Fact fact(String linkId) {
        return record().fact(linkId).orElseThrow();
    }
}
