package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cdop.access.AgencyKind;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("An agency is asked only what it can know and nobody has told")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedOnceTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final FormDefinition REPORTING = LIBRARY.get("reporting", "2022-04");

    @Test
    void while_nothing_is_known_everything_that_its_kind_can_know() {
        FormDefinition midwives = REPORTING.forAgency("maternity");
        assertThat(asked(midwives, Known.NOTHING, Answers.NONE)).isEqualTo(questions(midwives)).contains("birth.apgar_5", "pregnancy.bmi")
            .doesNotContain("education.attendance", "scene.attended");
        assertThat(asked(REPORTING.forAgency("gp"), Known.NOTHING, Answers.NONE)).doesNotContain("birth.apgar_5");
    }

    @Test
    void not_what_another_agency_has_answered() {
        assertThat(asked(REPORTING.forAgency("gp"), answered("birth.weight", "mother.age"), Answers.NONE))
            .doesNotContain("birth.weight", "mother.age").contains("birth.gestation_weeks");
    }

    @Test
    void always_for_its_own_account_of_the_case_and_of_its_services() {
        Known all = answered(questions(REPORTING).toArray(new String[0]));
        assertThat(asked(REPORTING.forAgency("gp"), all, Answers.NONE))
            .contains("respondent.name", "respondent.records", "summary.case", "services.concerns", "learning.own")
            .doesNotContain("birth.weight", "household.smoking", "health.conditions");
    }

    @Test
    void what_was_begun_here_stays_although_another_agency_answers_meanwhile() {
        assertThat(asked(REPORTING.forAgency("gp"), answered("birth.weight"), Answers.NONE.with("birth.weight", 3100))).contains("birth.weight");
    }

    @Test
    void the_detail_of_a_fact_is_asked_where_the_fact_is() {
        assertThat(asked(REPORTING.forAgency("social-care"), Known.NOTHING, Answers.NONE)).contains("life.exploitation", "life.exploitation_detail");
        assertThat(asked(REPORTING.forAgency("social-care"), answered("life.exploitation", "life.exploitation_detail"), Answers.NONE))
            .doesNotContain("life.exploitation", "life.exploitation_detail");
    }

    @Test
    void the_question_on_which_another_depends_is_asked_again_where_its_answer_may_not_be_shown() {
        Known hidden = answered("social.protection_plan");
        assertThat(asked(REPORTING.forAgency("social-care"), hidden, Answers.NONE)).contains("social.protection_category", "social.protection_plan");
        Known shown = new Known(Set.of("death.place"), Answers.NONE.with("death.place", "home"));
        assertThat(asked(REPORTING.forAgency("hospital"), shown, Answers.NONE)).doesNotContain("death.place");
    }

    @Test
    void health_agencies_are_shown_facts_of_health_and_others_are_not() {
        Question weight = REPORTING.question("birth.weight").orElseThrow();
        Question place = REPORTING.question("death.place").orElseThrow();
        Question plan = REPORTING.question("social.protection_plan").orElseThrow();
        assertThat(List.of(Needed.mayBeShown(weight, AgencyKind.GP), Needed.mayBeShown(weight, AgencyKind.POLICE))).containsExactly(true, false);
        assertThat(List.of(Needed.mayBeShown(place, AgencyKind.POLICE), Needed.mayBeShown(plan, AgencyKind.GP))).containsExactly(true, false);
    }

    @Test
    void a_section_in_which_nothing_is_left_to_ask_falls_out() {
        FormDefinition gp = REPORTING.forAgency("gp");
        Known birth = answered(gp.section("birth").orElseThrow().questions().stream().map(Question::linkId).toArray(String[]::new));
        assertThat(Needed.of(gp, birth, Answers.NONE).section("birth")).isEmpty();
        assertThat(Needed.of(gp, birth, Answers.NONE).section("mother")).isPresent();
    }

    private static Known answered(String... linkIds) {
        return new Known(Set.of(linkIds), Answers.NONE);
    }

    private static List<String> asked(FormDefinition form, Known known, Answers begun) {
        return questions(Needed.of(form, known, begun));
    }

    private static List<String> questions(FormDefinition form) {
        return form.questions().stream().filter(q -> q.type() != AnswerType.DISPLAY).map(Question::linkId).toList();
    }
}
