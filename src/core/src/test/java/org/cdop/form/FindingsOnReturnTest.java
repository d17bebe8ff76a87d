package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.form.FormText.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("On the return of a form")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingsOnReturnTest {

    private static final FormCheck CHECK =
        new FormCheck(Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneId.of("Europe/London")));
    private static final FormDefinition DATES = form(
        "{ \"linkId\": \"born_on\", \"type\": \"date\", \"text\": \"Date of birth\", \"name\": \"the date of birth\", \"required\": true, \"notFuture\": true }",
        "{ \"linkId\": \"died_on\", \"type\": \"partialDate\", \"text\": \"Date of death\", \"name\": \"the date of death\", \"notFuture\": true, \"notBefore\": \"born_on\" }");
    private static final FormDefinition WEIGHT = form("{ \"linkId\": \"weight\", \"type\": \"integer\", \"text\": \"Birth weight\", "
        + "\"min\": 200, \"max\": 7000, \"usualMin\": 300, \"usualMax\": 6000, \"unit\": \"grams\", \"wanted\": true }");
    private static final FormDefinition CRITERIA = form("{ \"linkId\": \"criteria\", \"type\": \"choices\", \"text\": \"Criteria\", "
        + "\"answerOption\": [ \"sudden\", \"custody\", { \"code\": \"none\", \"label\": \"None of these\", \"exclusive\": true } ] }");
    private static final FormDefinition PEOPLE = form("""
        { "linkId": "people", "type": "group", "repeats": true, "text": "People", "name": "at least one person", "required": true,
          "max": 2, "item": [
            { "linkId": "name", "type": "string", "text": "Name", "required": true, "maxLength": 5 },
            { "linkId": "email", "type": "email", "text": "E-mail" } ] }""");

    @Test
    void a_question_that_must_be_answered_is_named() {
        assertThat(CHECK.onReturn(DATES, Answers.NONE))
            .containsExactly(Finding.hard("born_on", "Enter the date of birth as day, month and year"));
    }

    @Test
    void a_blank_that_is_wanted_is_a_query_and_stops_nothing() {
        assertThat(CHECK.onReturn(WEIGHT, Answers.NONE))
            .containsExactly(Finding.blank("weight", "Enter birth weight, if it is known"));
    }

    @Test
    void not_known_is_an_answer() {
        FormDefinition form = form("{ \"linkId\": \"ill\", \"type\": \"yesNo\", \"text\": \"Ill?\", \"required\": true }");
        assertThat(CHECK.onReturn(form, Answers.NONE.with("ill", "not_known"))).isEmpty();
        assertThat(CHECK.onReturn(form, Answers.NONE)).hasSize(1);
    }

    @Test
    void a_date_to_come_is_refused_and_today_is_not() {
        assertThat(messages(DATES, Answers.NONE.with("born_on", "2026-03-11")))
            .containsExactly("The date of birth is still to come: check the date");
        assertThat(messages(DATES, Answers.NONE.with("born_on", "2026-03-10"))).isEmpty();
    }

    @Test
    void a_date_before_the_one_that_it_must_follow_is_refused() {
        assertThat(messages(DATES, Answers.NONE.with("born_on", "2024-05-14").with("died_on", "2024-05-13")))
            .containsExactly("The date of death is before the date of birth (14 May 2024): check both dates");
        assertThat(messages(DATES, Answers.NONE.with("born_on", "2024-05-14").with("died_on", "2024-05-14"))).isEmpty();
    }

    @Test
    void dates_known_in_part_are_compared_as_far_as_they_go() {
        assertThat(messages(DATES, Answers.NONE.with("born_on", "2024-05-14").with("died_on", "2024-05"))).isEmpty();
        assertThat(messages(DATES, Answers.NONE.with("born_on", "2024-05-14").with("died_on", "2024-04")))
            .containsExactly("The date of death is before the date of birth (14 May 2024): check both dates");
        assertThat(messages(DATES, Answers.NONE.with("born_on", "2024-05-14").with("died_on", "2027"))).hasSize(1);
    }

    @Test
    void a_number_out_of_range_is_refused_an_unusual_one_is_queried() {
        assertThat(CHECK.onReturn(WEIGHT, Answers.NONE.with("weight", 199)))
            .containsExactly(Finding.hard("weight", "Birth weight must be from 200 to 7000 grams: check the figure"));
        assertThat(CHECK.onReturn(WEIGHT, Answers.NONE.with("weight", 250)))
            .containsExactly(Finding.query("weight", "Birth weight is unusual (250 grams): check the figure"));
        assertThat(CHECK.onReturn(WEIGHT, Answers.NONE.with("weight", 300))).isEmpty();
        assertThat(CHECK.onReturn(WEIGHT, Answers.NONE.with("weight", 7001))).extracting(Finding::hard).containsExactly(true);
    }

    @Test
    void none_of_these_cannot_stand_beside_another_option() {
        assertThat(messages(CRITERIA, Answers.NONE.withCodes("criteria", List.of("sudden", "none"))))
            .containsExactly("“None of these” cannot be chosen together with another answer");
        assertThat(messages(CRITERIA, Answers.NONE.withCodes("criteria", List.of("sudden", "custody")))).isEmpty();
    }

    @Test
    void an_option_that_is_not_offered_is_refused() {
        assertThat(messages(CRITERIA, Answers.NONE.withCodes("criteria", List.of("gone")))).containsExactly("Choose from the answers given");
    }

    @Test
    void entries_of_a_group_are_checked_one_by_one() {
        Answers answers = Answers.NONE.with("people", List.of(Answers.NONE.with("name", "Elm"), Answers.NONE.with("email", "nobody")));
        assertThat(CHECK.onReturn(PEOPLE, answers)).containsExactly(Finding.hard("people[1].name", "Enter name"),
            Finding.hard("people[1].email", "Enter an e-mail address in the correct format, such as name@hospital.example"));
    }

    @Test
    void a_group_holds_neither_too_few_entries_nor_too_many() {
        assertThat(messages(PEOPLE, Answers.NONE)).containsExactly("Add at least one person");
        Answers elm = Answers.NONE.with("name", "Elm");
        assertThat(messages(PEOPLE, Answers.NONE.with("people", List.of(elm, elm, elm))))
            .containsExactly("No more than 2 can be given: People");
    }

    @Test
    void an_entry_in_which_nothing_was_answered_is_no_entry() {
        Answers blank = Answers.NONE.with("people", List.of(Answers.NONE));
        assertThat(messages(PEOPLE, blank)).containsExactly("Add at least one person");
        assertThat(blank.enabledOnly(PEOPLE)).isEqualTo(Answers.NONE);
    }

    @Test
    void an_entry_does_not_borrow_the_answer_of_a_question_of_the_form() {
        FormDefinition form = form("""
            { "linkId": "people", "type": "group", "repeats": true, "text": "People", "item": [
                { "linkId": "name", "type": "string", "text": "Name", "required": true },
                { "linkId": "role", "type": "string", "text": "Role" } ] }""",
            "{ \"linkId\": \"name\", \"type\": \"string\", \"text\": \"Your name\" }");
        assertThat(CHECK.onReturn(form, Answers.NONE.with("name", "Ash").with("people", List.of(Answers.NONE.with("role", "GP")))))
            .extracting(Finding::linkId).containsExactly("people[0].name");
    }

    @Test
    void what_is_no_list_of_entries_is_refused_and_not_dropped() {
        Answers wrong = Answers.NONE.with("people", "Elm");
        assertThat(messages(PEOPLE, wrong.enabledOnly(PEOPLE))).containsExactly("This is not a list of entries");
    }

    @Test
    void a_question_that_is_not_asked_is_not_missed() {
        FormDefinition notification = FormLibrary.load().current("notification", LocalDate.of(2026, 3, 10));
        assertThat(CHECK.onReturn(notification, Answers.NONE)).extracting(Finding::linkId).contains("child.home").doesNotContain("child.address");
        assertThat(CHECK.onReturn(notification, Answers.NONE.with("child.home", "usual"))).extracting(Finding::linkId).contains("child.address");
    }

    @Test
    void saving_a_draft_looks_at_kind_and_length_only() {
        assertThat(CHECK.onSave(DATES, Answers.NONE)).isEmpty();
        assertThat(CHECK.onSave(DATES, Answers.NONE.with("died_on", "1999-01-01").with("born_on", "2999-01-01"))).extracting(Finding::message)
            .containsExactly("Check the year of the date of birth");
        assertThat(CHECK.onSave(PEOPLE, Answers.NONE.with("people", List.of(Answers.NONE.with("name", "Sycamore")))))
            .containsExactly(Finding.hard("people[0].name", "Shorten this to 5 characters; it has 8"));
    }

    @Test
    void an_answer_to_no_question_of_the_form_is_refused() {
        assertThat(CHECK.onSave(DATES, Answers.NONE.with("gone", "x"))).extracting(Finding::linkId).containsExactly("gone");
        assertThat(CHECK.onSave(PEOPLE, Answers.NONE.with("people", List.of(Answers.NONE.with("gone", "x")))))
            .extracting(Finding::linkId).containsExactly("people[0].gone");
    }

    @Test
    void a_megabyte_of_text_is_refused() {
        FormDefinition form = form("{ \"linkId\": \"story\", \"type\": \"text\", \"text\": \"Story\" }");
        assertThat(messages(form, Answers.NONE.with("story", "x".repeat(1_000_000))))
            .containsExactly("Shorten this to 20000 characters; it has 1000000");
    }

    private static List<String> messages(FormDefinition form, Answers answers) {
        return CHECK.onReturn(form, answers).stream().map(Finding::message).toList();
    }
}
