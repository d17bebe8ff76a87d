package org.cdop.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.cdop.access.AgencyKind;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Section;
import org.cdop.form.TwoAnswers;
import org.cdop.reporting.OwedForm;
import org.cdop.reporting.RequestState;
import org.cdop.web.form.FormDraft;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoPeopleInOneFormTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-14T08:00:00Z"), ZoneId.of("Europe/London"));
    private static final String NAME = "respondent.name";
    private static final String JOB = "respondent.job";

    private final FormDefinition definition = FormLibrary.load().current("reporting", LocalDate.of(2026, 5, 14));
    private final Section section = definition.section("respondent").orElseThrow();

    @Test
    void what_a_colleague_saved_while_the_page_was_open_is_kept() {
        SectionEntry mine = entry(Answers.NONE.with(JOB, "Health visitor"), "{}");
        Answers.Merged merged = save(mine, Map.of(NAME, "Petra Larch", JOB, ""), Answers.NONE.with(JOB, "Health visitor"));
        assertThat(merged.answers().text(JOB)).isEqualTo("Health visitor");
        assertThat(merged.answers().text(NAME)).isEqualTo("Petra Larch");
        assertThat(mine.told(merged)).isEmpty();
    }

    @Test
    void where_both_answered_the_same_question_differently_the_second_is_told() {
        Answers saved = Answers.NONE.with(JOB, "Health visitor");
        SectionEntry mine = entry(saved, "{}");
        Answers.Merged merged = save(mine, Map.of(NAME, "", JOB, "Manager"), saved);
        assertThat(merged.answers().text(JOB)).isEqualTo("Health visitor");
        assertThat(mine.told(merged)).singleElement().asString().contains("Your job").contains("Both answers are kept");
        mine.showSaved(merged.answers());
        FormDraft.Beside beside = mine.draft().beside(definition.question(JOB).orElseThrow(), JOB);
        assertThat(beside.stands()).isEqualTo("Health visitor");
        assertThat(beside.others()).containsExactly("Manager");
    }

    @Test
    void whoever_chooses_one_of_two_answers_settles_it_and_whoever_only_goes_on_does_not() {
        Answers both = Answers.merge(Answers.NONE, Answers.NONE.with(JOB, "Manager"), Answers.NONE.with(JOB, "Health visitor")).answers();
        SectionEntry goesOn = entry(both, both.without(JOB + "~other").toJson());
        Map<String, String> shown = Map.of(NAME, "", JOB, "Health visitor", "beside:" + JOB, "[\"Manager\"]");
        Answers.Merged left = save(goesOn, shown, both);
        assertThat(left.answers()).isEqualTo(both);
        assertThat(goesOn.told(left)).as("shown already").isEmpty();

        Map<String, String> chooses = new java.util.HashMap<>(shown);
        chooses.put("settle:" + JOB, "0");
        Answers.Merged settled = save(entry(both, both.without(JOB + "~other").toJson()), chooses, both);
        assertThat(settled.answers()).isEqualTo(Answers.NONE.with(JOB, "Manager"));
    }

    @Test
    void an_answer_typed_while_another_one_was_chosen_is_kept_beside_it() {
        Answers both = Answers.merge(Answers.NONE, Answers.NONE.with(JOB, "Manager"), Answers.NONE.with(JOB, "Health visitor")).answers();
        Answers.Merged merged = save(entry(both, both.without(JOB + "~other").toJson()),
            Map.of(NAME, "", JOB, "Ward manager", "beside:" + JOB, "[\"Manager\"]", "settle:" + JOB, "0"), both);
        assertThat(merged.answers().text(JOB)).isEqualTo("Manager");
        assertThat(TwoAnswers.others(merged.answers(), JOB)).extracting(Answers::asText).containsExactly("Ward manager");
    }

    @Test
    void a_reason_that_a_colleague_gave_meanwhile_is_not_overwritten_in_silence() {
        String question = "pregnancy.vaping";
        Section mother = definition.section("mother").orElseThrow();
        Answers asShown = Answers.NONE.with(question, "not_known");
        Answers saved = asShown.with(question + "~why", "not_held");
        SectionEntry mine = new SectionEntry(form(saved), mother, asShown.toJson(), CLOCK);
        Map<String, String[]> sent = Map.of("on:" + question, new String[] {"1"}, question, new String[] {"not_known"},
            "on:" + question + "~why", new String[] {"1"}, question + "~why", new String[] {"not_asked"});
        Answers.Merged merged = Answers.merge(mine.base(), mine.read(sent), saved);
        assertThat(merged.answers().text(question + "~why")).isEqualTo("not_held");
        assertThat(mine.told(merged)).singleElement().asString().contains("another reason");
    }

    @Test
    void a_difference_met_while_saving_by_itself_is_told_at_the_next_press_of_a_button() {
        Answers saved = Answers.NONE.with(JOB, "Health visitor");
        SectionEntry mine = entry(saved, "{}");
        Answers.Merged quietly = save(mine, Map.of(NAME, "Petra Larch", JOB, "Manager"), saved);
        SectionEntry next = entry(quietly.answers(), mine.shownWith());
        Answers.Merged merged = save(next, Map.of(NAME, "Petra Larch", JOB, "Manager"), quietly.answers());
        assertThat(next.told(merged)).hasSize(1);
    }

    @Test
    void an_answer_that_was_taken_away_is_gone() {
        Answers saved = Answers.NONE.with(NAME, "Petra Larch");
        SectionEntry mine = entry(saved, saved.toJson());
        assertThat(save(mine, Map.of(NAME, "", JOB, ""), saved).answers().has(NAME)).isFalse();
    }

    @Test
    void a_forged_record_of_what_the_page_showed_is_passed_over() {
        Answers saved = Answers.NONE.with(NAME, "Petra Larch");
        assertThat(entry(saved, "[1, 2").base()).isEqualTo(saved);
    }

    private Answers.Merged save(SectionEntry entry, Map<String, String> typed, Answers saved) {
        Map<String, String[]> sent = new java.util.HashMap<>();
        typed.forEach((name, value) -> {
            sent.put(name, new String[] {value});
            sent.put("on:" + name, new String[] {"1"});
        });
        return Answers.merge(entry.base(), entry.read(sent), saved);
    }

    private SectionEntry entry(Answers saved, String shownWith) {
        return new SectionEntry(form(saved), section, shownWith, CLOCK);
    }

    private OwedForm form(Answers saved) {
        return new OwedForm(1, RequestState.REQUESTED, "HULL/2026-014", "Hull", "Alder Surgery", AgencyKind.GP,
            LocalDate.of(2026, 6, 4), null, definition, saved, null, Answers.NONE, definition.withSections(List.of()), 0);
    }
}
