package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field's notes name what each form asks; a question that stands for it says so in its source. */
@DisplayName("The key questions of the field's notes")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyQuestionsTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "supplementary-neonatal | gestation; weight; plurality; presentation; labour onset; mode; monitoring; steroid; magnesium; cord clamping; Apgar; cord gases; resuscitation; temperature; place of birth appropriate to gestation; transfer; ventilation, surfactant; NEC, IVH, sepsis, HIE; IVH; HIE grade; cooling; sepsis organism; reorientation of care; PMRT done; PMRT grade; placental histology; PM offered",
        "supplementary-genetic | diagnosis; antenatal detection; screening accepted; consanguinity; family history; counselling offered; known life-limiting",
        "supplementary-cardiac | lesion; antenatal diagnosis; surgery/catheter; arrhythmia; family screening; sudden in sport; defibrillator access",
        "supplementary-asthma | plan; inhaler use, reliever count; inhaler use, preventer count; last review; smoking; damp; admissions; allergen; adrenaline pens held; adrenaline pens used; school plan; delay",
        "supplementary-diabetic-ketoacidosis | known/new diabetes; symptoms earlier; contacts; delay to treatment; HbA1c",
        "supplementary-epilepsy | type; medicines; medicines adherence; last review; rescue plan; SUDEP discussed; supervision",
        "supplementary-oncology | diagnosis; treatment phase; toxicity; relapse; place-of-death choice; trial; delay to diagnosis",
        "supplementary-infection | organism; vaccine-preventable; immunised; sepsis recognition; time to antibiotics; household contacts; notified to UKHSA",
        "supplementary-life-limiting | care plan; preferred place of death met; symptom control; out-of-hours access; sibling support",
        "supplementary-vehicle | role; role, passenger seat; restraint; helmet; vehicles, with driver age, licence, alcohol/drugs, phone and speed; road, rail or off-road; light; weather; driveway reversal",
        "supplementary-drowning | water; supervision, distance; supervision; minutes unseen; bath seat; swimming ability; barriers; intent; alcohol/drugs; heat; epilepsy",
        "supplementary-fire | source; alarm fitted; alarm working; smoking materials; escape; battery/charger; adult impairment",
        "supplementary-poisoning | substance; source; storage; intent; packaging; CO alarm",
        "supplementary-trauma | fall, choking, strangulation, crush, button battery, magnet, sports, animal, blast; choking; strangulation; crush/furniture; button battery, magnet; sports; animal; product name; recall",
        "supplementary-falls | fall; height; window restrictor",
        "supplementary-substance | substance; route; prior use; solvent/gas; service contact; county-lines",
        "supplementary-violence | mechanism; mechanism, weapon; alleged perpetrator’s relation; domestic abuse; plan; order; gang link; charge and outcome",
        "supplementary-suicide | method; likelihood of suicide; note or messages; means accessibility; previous self-harm; attempts; previous self-harm, attempts; ideation told to whom; mental-health diagnosis; service status; medication; neurodiversity; bullying, face to face; bullying, online; bullying, school; bullying; exam stress; school exclusion; bereavement; living loss; bereavement or living loss; exposure to suicide; local cluster link; family conflict; parental illness; domestic abuse; abuse; LGBTQ+; alcohol/drugs; internet search; social media, harmful content, online groups; social media, harmful content; police contact; social-care contact; last contact; last contact, days",
        "supplementary-care-pathway | times; delays"})
    void stand_each_on_its_form(String form, String named) {
        List<String> sources = sources(form);
        assertThat(named.split("; ")).allSatisfy(key -> assertThat(sources).as(key).anyMatch(s -> s.contains(": " + key + ",") || s.contains("; " + key + ",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "notification | n_family n_given n_alias n_nhs n_nhs_absent n_dob n_tob n_dod n_tod n_sex n_eth n_address n_postcode n_alt_postcode n_nfa"
            + " n_school n_gp n_consultant n_place n_event_place n_event_dt n_unexpected n_jar n_stillhome n_circ n_cause_1a n_cause_1b n_cause_1c"
            + " n_cause_1d n_cert n_coroner n_police n_pr n_sibs n_agencies n_reviews n_keyworker n_parentstold n_notifier n_agency n_when n_followup n_alert",
        "reporting | b_mode b_resus b_place b_event b_pm b_tox b_cause b_organdon b_cp b_cin b_lac b_asylum b_traveller b_homeless b_young_carer"
            + " b_private_foster b_sibling_death s_known s_concern s_share s_good s_bereave s_bereave_what s_learning s_action",
        "supplementary-sudi | z_put z_found z_surface z_usual z_room z_share z_sh_alc z_sh_drug z_sh_smoke z_sh_med z_sh_tired z_cover z_temp z_cloth"
            + " z_heat z_dummy z_mattress z_feed z_advice z_class",
        "analysis | a_docs a_agencies a_cause a_summary a_family l_quality l_good l_follow l_refer"})
    void with_a_label_of_their_own_stand_each_on_their_form(String form, String labels) {
        String sources = sources(form).stream().collect(Collectors.joining(" ; ", " ", " "));
        assertThat(labels.split(" ")).allSatisfy(label -> assertThat(sources).containsPattern("[ ;]" + label + "[,; ]"));
    }

    private static List<String> sources(String form) {
        return LIBRARY.current(form, LocalDate.of(2026, 1, 1)).questions().stream().map(Question::source).toList();
    }
}
