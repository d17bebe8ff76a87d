package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.form.FormText.form;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A question is asked only when")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedOnlyWhenTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final FormDefinition NOTIFICATION = LIBRARY.current("notification", LocalDate.of(2026, 1, 1));
    private static final FormDefinition SUDI = LIBRARY.current("supplementary-sudi", LocalDate.of(2026, 1, 1));

    @Test
    void the_reason_for_no_nhs_number_is_asked_until_there_is_a_number() {
        assertThat(asked(NOTIFICATION, "child.nhs_absent", Answers.NONE)).isTrue();
        assertThat(asked(NOTIFICATION, "child.nhs_absent", Answers.NONE.with("child.nhs_number", "9991234560"))).isFalse();
    }

    @Test
    void one_of_several_answers_was_given() {
        assertThat(asked(NOTIFICATION, "child.where_staying", Answers.NONE.with("child.home", "abroad"))).isTrue();
        assertThat(asked(NOTIFICATION, "child.where_staying", Answers.NONE.with("child.home", "usual"))).isFalse();
        assertThat(asked(NOTIFICATION, "child.where_staying", Answers.NONE)).isFalse();
    }

    @Test
    void a_number_reaches_a_limit() {
        FormDefinition reporting = LIBRARY.current("reporting", LocalDate.of(2026, 1, 1));
        assertThat(asked(reporting, "birth.order", Answers.NONE.with("birth.babies", 2))).isTrue();
        assertThat(asked(reporting, "birth.order", Answers.NONE.with("birth.babies", 1))).isFalse();
        assertThat(asked(reporting, "birth.order", Answers.NONE)).isFalse();
    }

    @Test
    void another_answer_is_not_the_one_named_and_also_while_there_is_none() {
        assertThat(asked(SUDI, "sleep.surface", Answers.NONE)).isTrue();
        assertThat(asked(SUDI, "sleep.surface", Answers.NONE.with("sleep.asleep", "not_known"))).isTrue();
        assertThat(asked(SUDI, "sleep.surface", Answers.NONE.with("sleep.asleep", "no"))).isFalse();
    }

    @Test
    void its_section_is_asked() {
        FormDefinition form = FormText.read(FormText.file("{ \"linkId\": \"alive\", \"type\": \"yesNo\", \"text\": \"Alive?\" }")
            .replace("] } ] }", """
                ] }, { "linkId": "more", "type": "group", "text": "More",
                  "enableWhen": [ { "question": "alive", "operator": "=", "answer": "yes" } ],
                  "item": [ { "linkId": "name", "type": "string", "text": "Name", "required": true } ] } ] }"""));
        assertThat(asked(form, "name", Answers.NONE)).isFalse();
        assertThat(form.sections().get(1).isAsked(Answers.NONE)).isFalse();
        assertThat(asked(form, "name", Answers.NONE.with("alive", "yes"))).isTrue();
    }

    @Test
    void within_a_group_the_entry_itself_or_the_form_says_so() {
        FormDefinition form = group();
        Answers answers = Answers.NONE.with("all", "yes").with("people", List.of(
            Answers.NONE.with("known", "yes").with("name", "Elm"), Answers.NONE.with("known", "no").with("name", "Ash").with("why", "x")));
        List<Answers> entries = answers.enabledOnly(form).entries("people");
        assertThat(entries.get(0).text("name")).isEqualTo("Elm");
        assertThat(entries.get(1).has("name")).isFalse();
        assertThat(entries.get(1).text("why")).isEqualTo("x");
        assertThat(answers.with("all", "no").enabledOnly(form).entries("people").get(1).has("why")).isFalse();
    }

    @Test
    void an_answer_that_is_asked_no_longer_is_dropped_with_all_that_hung_on_it() {
        Answers answers = Answers.NONE.with("sleep.bed_shared", "no").with("sharer.alcohol", "yes").with("sharer.alcohol_units", 3);
        assertThat(answers.enabledOnly(SUDI)).isEqualTo(Answers.NONE.with("sleep.bed_shared", "no"));
    }

    private static FormDefinition group() {
        return form("{ \"linkId\": \"all\", \"type\": \"yesNo\", \"text\": \"All?\" }", """
            { "linkId": "people", "type": "group", "repeats": true, "text": "People", "item": [
                { "linkId": "known", "type": "yesNo", "text": "Known?" },
                { "linkId": "name", "type": "string", "text": "Name",
                  "enableWhen": [ { "question": "known", "operator": "=", "answer": "yes" } ] },
                { "linkId": "why", "type": "string", "text": "Why",
                  "enableWhen": [ { "question": "all", "operator": "=", "answer": "yes" } ] } ] }""");
    }

    private static boolean asked(FormDefinition form, String linkId, Answers answers) {
        return form.question(linkId).orElseThrow().isAsked(answers);
    }
}
