package org.cdop.panelmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cdop.casefile.Identity;
import org.cdop.form.AnswerType;
import org.cdop.form.Answers;
import org.cdop.form.Choice;
import org.cdop.form.FormDefinition;
import org.cdop.form.Limits;
import org.cdop.form.Question;
import org.cdop.form.Reach;
import org.cdop.form.Section;
import org.cdop.reporting.Happening;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnonymisedCaseTest {

    private static final Identity CHILD = new Identity("Wharfe", "Ada", null, "9990001234", null, LocalDate.of(2024, 3, 5), null,
        LocalDate.of(2024, 5, 14), null, "12 Alder Row, Hull", "HU5 2AA", null, "Beck Practice");

    private static final Limits NO_LIMITS = new Limits(null, null, null, null, null, "", "", false);

    private static final FormDefinition FORM = new FormDefinition("notification", "t", LocalDate.of(2020, 1, 1), "Notification", "",
        List.of(new Section("s", "S", "", Set.of(), null, List.of(
            question("child.family_name", AnswerType.STRING, "Family name"),
            question("child.nhs_number", AnswerType.NHS_NUMBER, "NHS number"),
            question("child.born_on", AnswerType.DATE, "Date of birth"),
            question("child.address", AnswerType.TEXT, "Address"),
            question("death.circumstances", AnswerType.TEXT, "Circumstances"),
            question("family.told_on", AnswerType.DATE, "Parents told on"),
            choice("sleep.surface", "Sleep surface"),
            question("notifier.name", AnswerType.STRING, "Your name"),
            question("notifier.email", AnswerType.EMAIL, "Your e-mail"),
            group("family.parents", "People with parental responsibility", List.of(
                question("name", AnswerType.STRING, "Name"), question("born_on", AnswerType.DATE, "Date of birth"),
                question("relationship", AnswerType.STRING, "Relationship"))),
            group("siblings", "Other children", List.of(
                question("name", AnswerType.STRING, "Name"), question("born_on", AnswerType.DATE, "Date of birth")))))), List.of(), List.of(), "{}");

    private final Answers answers = Answers.parse("""
        {"child.family_name": "Wharfe", "child.nhs_number": "9990001234", "child.born_on": "2024-03-05",
         "child.address": "12 Alder Row, Hull",
         "death.circumstances": "Ada was found by Bryony at 12 Alder Row on 13 May 2024; Sorrel called 999. Dr Elmhurst came.",
         "family.told_on": "2024-05-16", "sleep.surface": "adult_bed", "notifier.name": "Niamh Hornbeam",
         "notifier.email": "n@example.org",
         "family.parents": [{"name": "Bryony Wharfe", "born_on": "1996-01-31", "relationship": "Mother"}],
         "siblings": [{"name": "Sorrel Wharfe", "born_on": "2019-05-14"}]}""");

    private final List<Told> forms = List.of(new Told("Notification", FORM, answers));
    private final AnonymisedText text = new Anonymising(CHILD, forms).of("female", "Kingston upon Hull", forms, List.of(
        new Happening("1/scene.called_at", "2024-05-11T21:40", "The midwife saw Ada Wharfe", "Midwives", false, false),
        new Happening("1/hidden", "2024-05-10", "Something left out", "Midwives", true, true),
        new Happening("case/born", "2024-03-05", "Birth", "the panel’s record", false, false)));

    @Test
    void the_case_is_headed_by_age_sex_and_area() {
        assertThat(text.heading()).isEqualTo("Girl, 10 weeks, Kingston upon Hull");
    }

    @Test
    void name_nhs_number_and_address_are_nowhere_in_it() {
        assertThat(text.toJson()).doesNotContain("Wharfe", "Ada", "9990001234", "Alder", "HU5", "Bryony", "Sorrel", "Hornbeam",
            "Elmhurst", "example.org", "2024");
    }

    @Test
    void people_in_the_free_text_appear_by_their_role() {
        assertThat(item("Circumstances")).isEqualTo(
            "[the child] was found by [mother] at [address] on [1 day before the death]; [sibling 1] called 999. Dr [name] came.");
    }

    @Test
    void dates_are_told_by_their_distance_from_the_death() {
        assertThat(item("Parents told on")).isEqualTo("2 days after the death");
    }

    @Test
    void people_are_told_by_age_and_relationship() {
        assertThat(item("People with parental responsibility"))
            .isEqualTo("Date of birth: aged 28 years when the child died\nRelationship: Mother");
        assertThat(item("Other children")).isEqualTo("Date of birth: aged 5 years when the child died");
    }

    @Test
    void what_was_chosen_from_a_list_is_told_in_words() {
        assertThat(item("Sleep surface")).isEqualTo("Adult bed");
    }

    @Test
    void names_gathered_from_one_form_are_masked_in_another() {
        Told police = new Told("Police", FORM, Answers.parse("{\"death.circumstances\": \"Bryony told PC Beck that Sorrel slept.\"}"));
        List<Told> both = List.of(forms.get(0), police);
        AnonymisedText read = new Anonymising(CHILD, both).of("female", null, both, List.of());
        assertThat(read.parts().get(2).items().get(0).text()).isEqualTo("[mother] told PC [name] that [sibling 1] slept.");
    }

    @Test
    void a_text_that_the_coordinator_blanks_leaves_the_case() {
        AnonymisedText edited = text.edited("Girl", i -> i.label().equals("Sleep surface") ? new AnonymisedText.Item(i.label(), " ", false) : i);
        assertThat(edited.toJson()).doesNotContain("Sleep surface").contains("Circumstances");
    }

    @Test
    void it_is_kept_and_read_again_without_change() {
        assertThat(AnonymisedText.parse(text.toJson())).isEqualTo(text);
    }

    @Test
    void the_chronology_counts_days_from_the_death_and_masks_names() {
        assertThat(item("Day −3, 21:40")).startsWith("The midwife saw").doesNotContain("Ada", "Wharfe");
        assertThat(text.parts()).filteredOn(p -> p.title().equals("Chronology")).singleElement()
            .satisfies(p -> assertThat(p.items()).as("what was left out, and the birth, are not told").hasSize(1));
    }

    private String item(String label) {
        return text.parts().stream().flatMap(p -> p.items().stream()).filter(i -> i.label().equals(label)).findFirst().orElseThrow().text();
    }

    private static Question question(String linkId, AnswerType type, String words) {
        return new Question(linkId, type, words, words, "", false, false, false, null, List.of(), List.of(), NO_LIMITS, "", "", "", "", Reach.FACT, "", 1);
    }

    private static Question choice(String linkId, String words) {
        return new Question(linkId, AnswerType.CHOICE, words, words, "", false, false, false, null,
            List.of(new Choice("adult_bed", "Adult bed")), List.of(), NO_LIMITS, "", "", "", "", Reach.FACT, "", 1);
    }

    private static Question group(String linkId, String words, List<Question> items) {
        return new Question(linkId, AnswerType.GROUP, words, words, "", false, false, true, null, List.of(), items, NO_LIMITS, "", "",
            "", "", Reach.FACT, "", 1);
    }
}
