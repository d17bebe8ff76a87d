package org.cdop.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.form.Question;
import org.cdop.form.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A form while somebody fills it")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormDraftTest {

    private static final FormDefinition FORM = FormLibrary.load().current("notification", LocalDate.of(2026, 3, 10));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneId.of("Europe/London"));

    @Test
    void joins_the_three_boxes_of_a_date() {
        FormDraft draft = draft();
        draft.read(section("dates"), page("on:child.born_on", "1", "child.born_on.day", "14", "child.born_on.month", "5",
            "child.born_on.year", "2024"));
        assertThat(draft.getAnswers().text("child.born_on")).isEqualTo("2024-05-14");
        assertThat(draft.part(question("child.born_on"), "child.born_on", "day")).isEqualTo("14");
    }

    @Test
    void keeps_what_cannot_be_read_as_it_was_typed_beside_its_finding() {
        FormDraft draft = draft();
        draft.read(section("dates"), page("on:child.born_on", "1", "child.born_on.day", "31", "child.born_on.month", "",
            "child.born_on.year", "2024"));
        assertThat(draft.finding("child.born_on")).isEqualTo("Enter the date of birth as day, month and year, such as 14 5 2024");
        FormDraft later = new FormDraft(FORM, Answers.parse(draft.getAnswers().toJson()), CLOCK);
        assertThat(later.part(question("child.born_on"), "child.born_on", "day")).isEqualTo("31");
        assertThat(later.part(question("child.born_on"), "child.born_on", "month")).isEmpty();
        assertThat(later.part(question("child.born_on"), "child.born_on", "year")).isEqualTo("2024");
        assertThat(later.check(List.of(section("dates")))).isFalse();
    }

    @Test
    void takes_a_blanked_answer_away_and_leaves_questions_alone_that_were_not_on_the_page() {
        FormDraft draft = new FormDraft(FORM, Answers.NONE.with("child.family_name", "Elm").with("child.given_names", "Ash"), CLOCK);
        draft.read(section("child"), page("on:child.family_name", "1", "child.family_name", " "));
        assertThat(draft.getAnswers()).isEqualTo(Answers.NONE.with("child.given_names", "Ash"));
    }

    @Test
    void says_when_another_question_is_asked_because_of_an_answer() {
        assertThat(draft().read(section("police"), page("on:police.informed", "1", "police.informed", "yes"))).isTrue();
        assertThat(draft().read(section("police"), page("on:police.informed", "1", "police.informed", "no"))).isFalse();
    }

    @Test
    void an_option_that_was_not_offered_is_no_answer() {
        FormDraft draft = draft();
        draft.read(section("jar"), page("on:jar.criteria", "1", "jar.criteria", "forged"));
        assertThat(draft.getAnswers().has("jar.criteria")).isFalse();
    }

    @Test
    void adds_an_entry_and_takes_one_away() {
        FormDraft draft = draft();
        Map<String, String[]> two = page("on:siblings", "1", "on:siblings[0]", "1", "on:siblings[1]", "1",
            "siblings[0].name", "Elm", "siblings[1].name", "Ash");
        Map<String, String[]> more = new HashMap<>(two);
        more.put("add:siblings", new String[]{"1"});
        draft.read(section("other_children"), more);
        assertThat(draft.entries(question("siblings"))).hasSize(3);
        Map<String, String[]> less = new HashMap<>(two);
        less.put("remove:siblings[0]", new String[]{"1"});
        draft.read(section("other_children"), less);
        assertThat(draft.getAnswers().entries("siblings")).containsExactly(Answers.NONE.with("name", "Ash"));
    }

    @Test
    void an_unreadable_answer_within_an_entry_is_kept_too() {
        FormDraft draft = draft();
        draft.read(section("other_children"), page("on:siblings", "1", "on:siblings[0]", "1", "siblings[0].born_on.day", "31",
            "siblings[0].born_on.month", "2", "siblings[0].born_on.year", "2020"));
        assertThat(draft.getAnswers().entries("siblings")).hasSize(1);
        assertThat(draft.finding("siblings[0].born_on")).contains("must be a real date");
    }

    @Test
    void a_figure_typed_beside_a_ticked_not_known_is_kept_and_asked_about() {
        FormDefinition drowning = FormLibrary.load().current("supplementary-drowning", LocalDate.of(2026, 3, 10));
        Section rescue = drowning.section("rescue").orElseThrow();
        Map<String, String[]> both = page("on:drowning.minutes_under", "1");
        both.put("drowning.minutes_under", new String[]{"12", "not_known"});
        FormDraft draft = new FormDraft(drowning, Answers.NONE, CLOCK);
        draft.read(rescue, both);
        assertThat(draft.finding("drowning.minutes_under")).contains("not both");
        assertThat(draft.getAnswers().text("drowning.minutes_under")).isEqualTo("12");
        both.put("drowning.minutes_under", new String[]{"", "not_known"});
        draft.read(rescue, both);
        assertThat(draft.isClean()).isTrue();
        assertThat(draft.getAnswers().text("drowning.minutes_under")).isEqualTo("not_known");
    }

    @Test
    void a_month_and_a_year_will_do_where_the_form_allows_it() {
        FormDraft draft = draft();
        draft.read(section("other_children"), page("on:siblings", "1", "on:siblings[0]", "1", "siblings[0].born_on.day", "",
            "siblings[0].born_on.month", "2", "siblings[0].born_on.year", "2020"));
        assertThat(draft.getAnswers().entries("siblings").get(0).text("born_on")).isEqualTo("2020-02");
    }

    @Test
    void what_is_wanted_and_blank_is_a_query_and_stops_nothing() {
        FormDraft draft = new FormDraft(FORM, Answers.NONE.with("child.sex", "female"), CLOCK);
        assertThat(draft.check(List.of(section("person")))).isTrue();
        assertThat(draft.getQueries()).extracting(Map.Entry::getKey).containsExactly("child.ethnicity");
        assertThat(draft.isClean()).isTrue();
    }

    private static FormDraft draft() {
        return new FormDraft(FORM, Answers.NONE, CLOCK);
    }

    private static Section section(String linkId) {
        return FORM.section(linkId).orElseThrow();
    }

    private static Question question(String linkId) {
        return FORM.question(linkId).orElseThrow();
    }

    /** What a browser sends: names and values by turns. */
    private static Map<String, String[]> page(String... namesAndValues) {
        Map<String, String[]> page = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            page.put(namesAndValues[i], new String[]{namesAndValues[i + 1]});
        }
        return page;
    }
}
