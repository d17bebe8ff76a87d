package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cdop.access.AgencyKind;
import org.cdop.casefile.AgeAtDeath;
import org.cdop.form.Answers;
import org.cdop.form.FormLibrary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgenciesProposedTest {

    private static final LocalDate DIED = LocalDate.of(2026, 5, 14);

    private LocalDate bornOn = DIED.minusYears(10);
    private String place = "paediatric_ward";
    private static final FormLibrary LIBRARY = FormLibrary.load();

    private final List<SourceForm> returned = new ArrayList<>();
    private boolean unexpected;
    private String event;
    private Set<String> jar = Set.of();
    private List<NamedAgency> named = List.of();

    @Test
    void the_general_practice_and_social_care_are_always_asked() {
        assertThat(reportingForms()).contains(AgencyKind.GP, AgencyKind.SOCIAL_CARE);
    }

    @Test
    void an_agency_named_on_the_notification_is_proposed_by_its_name_and_says_so() {
        named = List.of(new NamedAgency(AgencyKind.HOUSING, "Wych Housing", "A. Rowan", "a@wych.example"));
        Proposal housing = proposals().stream().filter(p -> p.kind() == AgencyKind.HOUSING).findFirst().orElseThrow();
        assertThat(housing.named().name()).isEqualTo("Wych Housing");
        assertThat(housing.why()).isEqualTo("named on the notification");
    }

    @Test
    void a_named_agency_that_a_rule_would_propose_too_is_proposed_once_with_both_reasons() {
        named = List.of(new NamedAgency(AgencyKind.GP, "Alder Surgery", null, null));
        List<Proposal> practices = proposals().stream().filter(p -> p.kind() == AgencyKind.GP).toList();
        assertThat(practices).hasSize(1);
        assertThat(practices.get(0).reasons()).hasSize(2).first().isEqualTo("named on the notification");
    }

    @Test
    void maternity_and_the_neonatal_unit_are_asked_about_a_newborn() {
        bornOn = DIED.minusDays(27);
        assertThat(reportingForms()).contains(AgencyKind.MATERNITY, AgencyKind.NEONATAL, AgencyKind.HEALTH_VISITING);
    }

    @Test
    void the_neonatal_unit_is_not_asked_from_the_twenty_eighth_day_on() {
        bornOn = DIED.minusDays(28);
        assertThat(reportingForms()).contains(AgencyKind.MATERNITY).doesNotContain(AgencyKind.NEONATAL);
    }

    @Test
    void maternity_is_not_asked_from_the_first_birthday_on() {
        bornOn = DIED.minusYears(1);
        assertThat(reportingForms()).doesNotContain(AgencyKind.MATERNITY).contains(AgencyKind.HEALTH_VISITING);
    }

    @Test
    void on_the_fifth_birthday_the_school_takes_the_place_of_the_health_visitor() {
        bornOn = DIED.minusYears(5).plusDays(1);
        assertThat(reportingForms()).contains(AgencyKind.HEALTH_VISITING).doesNotContain(AgencyKind.SCHOOL);
        bornOn = DIED.minusYears(5);
        assertThat(reportingForms()).contains(AgencyKind.SCHOOL, AgencyKind.SCHOOL_NURSING)
            .doesNotContain(AgencyKind.HEALTH_VISITING);
    }

    @Test
    void a_death_in_hospital_asks_the_hospital_and_one_in_a_hospice_the_hospice() {
        assertThat(reportingForms()).contains(AgencyKind.HOSPITAL).doesNotContain(AgencyKind.HOSPICE);
        place = "hospice";
        assertThat(reportingForms()).contains(AgencyKind.HOSPICE).doesNotContain(AgencyKind.HOSPITAL);
    }

    @Test
    void an_unexpected_death_at_home_asks_ambulance_and_police_an_expected_one_does_not() {
        place = "home";
        assertThat(reportingForms()).doesNotContain(AgencyKind.AMBULANCE, AgencyKind.POLICE);
        unexpected = true;
        assertThat(reportingForms()).contains(AgencyKind.AMBULANCE, AgencyKind.POLICE);
    }

    @Test
    void a_sudden_unexplained_death_of_an_infant_calls_for_the_sudden_death_form() {
        bornOn = DIED.minusMonths(3);
        event = "sudi";
        assertThat(asked(AgencyForm.SUDDEN_DEATH))
            .containsExactlyInAnyOrder(AgencyKind.HOSPITAL, AgencyKind.POLICE, AgencyKind.HEALTH_VISITING);
    }

    @Test
    void the_joint_agency_criterion_of_a_sudden_death_is_enough_for_the_sudden_death_form() {
        jar = Set.of("sudden_no_apparent_cause");
        assertThat(asked(AgencyForm.SUDDEN_DEATH)).contains(AgencyKind.HOSPITAL);
        assertThat(reportingForms()).contains(AgencyKind.POLICE);
    }

    @Test
    void a_suspected_suicide_asks_the_mental_health_service_the_practice_and_the_school_for_the_suicide_form() {
        bornOn = DIED.minusYears(15);
        event = "apparent_suicide";
        assertThat(asked(AgencyForm.SUICIDE)).containsExactlyInAnyOrder(AgencyKind.CAMHS, AgencyKind.GP, AgencyKind.SCHOOL);
        assertThat(reportingForms()).contains(AgencyKind.CAMHS, AgencyKind.POLICE);
    }

    @Test
    void other_kinds_of_death_call_for_neither_supplementary_form() {
        event = "road_traffic";
        assertThat(asked(AgencyForm.SUICIDE)).isEmpty();
        assertThat(asked(AgencyForm.SUDDEN_DEATH)).isEmpty();
    }

    @Test
    void a_collision_calls_for_the_form_on_vehicles_and_a_drowning_for_its_own() {
        event = "road_traffic";
        assertThat(asked("supplementary-vehicle")).containsExactlyInAnyOrder(AgencyKind.POLICE, AgencyKind.HOSPITAL, AgencyKind.AMBULANCE);
        event = "drowning";
        assertThat(asked("supplementary-drowning")).contains(AgencyKind.POLICE);
        assertThat(asked("supplementary-vehicle")).isEmpty();
    }

    @Test
    void what_an_agency_tells_later_calls_for_a_form_and_the_reason_names_the_agency() {
        returned.add(returned("Alder Surgery", Answers.NONE.withCodes("health.conditions", List.of("epilepsy"))));
        assertThat(proposals()).filteredOn(p -> p.form().equals("supplementary-epilepsy")).isNotEmpty()
            .allSatisfy(p -> assertThat(p.why()).isEqualTo("epilepsy was told: Alder Surgery"));
    }

    @Test
    void a_supplementary_form_may_call_for_another() {
        returned.add(new SourceForm("Humber Police", 2L, LIBRARY.get("supplementary-drowning", "2022-04"),
            Answers.NONE.with("drowning.intent", "self_harm"), Instant.EPOCH));
        assertThat(asked("supplementary-suicide")).contains(AgencyKind.CAMHS);
    }

    @Test
    void a_newborn_baby_calls_for_the_neonatal_form_until_the_twenty_eighth_day() {
        bornOn = DIED.minusDays(27);
        assertThat(asked("supplementary-neonatal")).contains(AgencyKind.NEONATAL, AgencyKind.MATERNITY);
        bornOn = DIED.minusDays(28);
        assertThat(asked("supplementary-neonatal")).isEmpty();
    }

    private static SourceForm returned(String by, Answers answers) {
        return new SourceForm(by, 1L, LIBRARY.get("reporting", "2022-04"), answers, Instant.EPOCH);
    }

    @Test
    void every_proposal_says_why() {
        event = "sudi";
        unexpected = true;
        assertThat(proposals()).isNotEmpty().allSatisfy(p -> assertThat(p.why()).isNotBlank());
    }

    private List<Proposal> proposals() {
        AgeAtDeath age = AgeAtDeath.between(bornOn, DIED);
        Answers told = Answers.NONE.with("death.place", place).withCodes("jar.criteria", List.copyOf(jar));
        told = event == null ? told : told.with("death.event", event);
        List<SourceForm> sources = new ArrayList<>(returned);
        sources.add(0, new SourceForm("the notification", null, LIBRARY.get("notification", "2022-04"), told, Instant.EPOCH));
        List<Proposal> all = new ArrayList<>(Proposals.of(new DeathTold(age, place, unexpected, event, jar, named)));
        all.addAll(Triggers.of(LIBRARY.current(DIED), sources, age, named));
        return all;
    }

    private List<AgencyKind> reportingForms() {
        return asked(AgencyForm.REPORTING);
    }

    private List<AgencyKind> asked(String form) {
        return proposals().stream().filter(p -> p.form().equals(form)).map(Proposal::kind).toList();
    }
}
