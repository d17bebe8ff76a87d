package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cdop.form.FormText.file;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A faulty form file is refused with file, line and reason")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultyFileTest {

    private static final String NAME = "{ \"linkId\": \"name\", \"type\": \"string\", \"text\": \"Name\" }";

    @Test
    void what_is_wrong_is_said_in_the_log_too_for_a_server_that_keeps_no_cause() {
        List<String> said = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger log = Logger.getLogger(FaultyDefinition.class.getName());
        log.addHandler(listening);
        try {
            assertThatThrownBy(() -> FaultyDefinition.saidInTheLog(() -> {
                throw new FaultyDefinition("a/2026-01.json", 7, "upside down");
            })).isInstanceOf(FaultyDefinition.class);
        } finally {
            log.removeHandler(listening);
        }
        assertThat(said).containsExactly("The start is refused: a/2026-01.json, line 7: upside down");
    }

    @Test
    void an_unknown_key() {
        refused("test/2026-01.json, line 8: name: there is no key “requierd”",
            "{ \"linkId\": \"name\", \"type\": \"string\", \"text\": \"Name\", \"requierd\": true }");
    }

    @Test
    void a_link_id_that_stands_twice() {
        refused("line 9: name: the link id stands twice", NAME, NAME);
    }

    @Test
    void a_link_id_that_is_no_plain_word() {
        refused("q 17", NAME.replace("\"name\"", "\"q 17\""));
    }

    @Test
    void a_condition_on_a_question_that_is_not_there() {
        refused("age: asked on an answer to “gone”, which is no earlier question", NAME,
            asked("age", "gone", "=", "\"yes\""));
    }

    @Test
    void a_condition_on_a_later_question() {
        refused("which is no earlier question", asked("age", "name", "=", "\"x\""), NAME);
    }

    @Test
    void a_condition_on_an_option_that_is_not_there() {
        refused("“alive” has no option “perhaps”",
            "{ \"linkId\": \"alive\", \"type\": \"yesNo\", \"text\": \"Alive?\" }", asked("age", "alive", "=", "\"perhaps\""));
    }

    @Test
    void a_comparison_with_what_is_no_number() {
        refused("“name” is compared, but is neither number nor date", NAME, asked("age", "name", ">", "3"));
    }

    @Test
    void an_unknown_operator() {
        refused("there is no operator “~”", NAME, asked("age", "name", "~", "\"x\""));
    }

    @Test
    void a_range_upside_down() {
        refused("the range is upside down: 44 to 20",
            "{ \"linkId\": \"weeks\", \"type\": \"integer\", \"text\": \"Weeks\", \"min\": 44, \"max\": 20 }");
    }

    @Test
    void an_unknown_type() {
        refused("there is no type “quantity”", "{ \"linkId\": \"weeks\", \"type\": \"quantity\", \"text\": \"Weeks\" }");
    }

    @Test
    void a_choice_without_options() {
        refused("a choice needs", "{ \"linkId\": \"sex\", \"type\": \"choice\", \"text\": \"Sex\" }");
    }

    @Test
    void an_option_that_stands_twice() {
        refused("an option stands twice",
            "{ \"linkId\": \"sex\", \"type\": \"choice\", \"text\": \"Sex\", \"answerOption\": [\"male\", \"male\"] }");
    }

    @Test
    void a_code_list_that_is_not_there() {
        refused("there is no code list “sexes”", "{ \"linkId\": \"sex\", \"type\": \"choice\", \"text\": \"Sex\", \"codeList\": \"sexes\" }");
    }

    @Test
    void a_date_compared_with_what_is_no_date() {
        refused("compared with “name”, which is no date of this form", NAME,
            "{ \"linkId\": \"died_on\", \"type\": \"date\", \"text\": \"Death\", \"notBefore\": \"name\" }");
    }

    @Test
    void a_value_of_another_kind() {
        refused("line 8: name: “maxLength” is of another kind than expected: it is a number",
            "{ \"linkId\": \"name\", \"type\": \"string\", \"text\": \"Name\", \"maxLength\": \"ten\" }");
    }

    @Test
    void a_yes_or_no_written_as_a_text() {
        refused("line 8: name: “required” is of another kind than expected: it is true or false", NAME.replace(" }", ", \"required\": \"yes\" }"));
    }

    @Test
    void a_key_on_its_own_line_names_that_line() {
        refused("test/2026-01.json, line 9: name: there is no key “requierd”", NAME.replace(" }", ",\n\"requierd\": true }"));
    }

    @Test
    void a_key_that_is_said_twice() {
        refused("line 8: “text” is said twice", NAME.replace(" }", ", \"text\": \"Surname\" }"));
    }

    @Test
    void a_question_within_a_list_names_its_own_line_though_other_lists_have_it_too() {
        String list = "{ \"linkId\": \"%s\", \"type\": \"group\", \"text\": \"People\", \"item\": [\n%s ] }";
        refused("line 9: name: there is no type “line”", list.formatted("siblings", NAME.replace("string", "line")), list.formatted("carers", NAME));
    }

    @Test
    void a_usual_range_beyond_the_range() {
        refused("line 8: weeks: the range is upside down: 50 to 44",
            "{ \"linkId\": \"weeks\", \"type\": \"integer\", \"text\": \"Weeks\", \"min\": 20, \"max\": 44, \"usualMax\": 50 }");
    }

    @Test
    void options_of_what_is_no_choice() {
        refused("line 8: name: only a choice has “answerOption”", NAME.replace(" }", ", \"answerOption\": [\"one\"] }"));
    }

    @Test
    void a_figure_compared_with_words() {
        refused("line 9: age: “weeks” is compared with “many”, which is of another kind",
            "{ \"linkId\": \"weeks\", \"type\": \"integer\", \"text\": \"Weeks\" }", asked("age", "weeks", ">", "\"many\""));
    }

    @Test
    void a_rule_for_a_condition_that_is_not_there() {
        refused("line 8: name: “enableBehavior” without “enableWhen”", NAME.replace(" }", ", \"enableBehavior\": \"any\" }"));
    }

    @Test
    void a_section_without_questions() {
        refused("line 6: section: a section without questions");
    }

    @Test
    void a_first_day_that_is_no_day() {
        refusedText("line 3: effectivePeriod: the first day is written as 2022-04-01, not “April”", file(NAME).replace("2026-01-01", "April"));
    }

    @Test
    void a_query_shown_at_a_question_that_is_not_there() {
        refusedText("line 5: queries: it is shown at “gone”, which is no question of this form", withQuery("gone", "name"));
    }

    @Test
    void a_query_on_an_answer_to_a_question_that_is_not_there() {
        refusedText("line 5: queries, name: asked on an answer to “gone”, which is no earlier question", withQuery("name", "gone"));
    }

    @Test
    void a_form_proposed_without_saying_when() {
        refusedText("line 5: proposed: “enableWhen” is missing",
            file(NAME).replace("  \"item\": [\n    { \"linkId\": \"section\"", "  \"proposed\": [ { \"agencies\": [], \"why\": \"so\" } ],\n  \"item\": [\n    { \"linkId\": \"section\""));
    }

    @Test
    void a_file_that_is_no_json() {
        refusedText("test/2026-01.json, line 4: this is not JSON", file(NAME).replace("],", "]").replace("\"title\"", "title"));
    }

    @Test
    void a_file_that_breaks_off() {
        refusedText("test/2026-01.json, line ", file(NAME).substring(0, 180));
        refusedText("test/2026-01.json, line ", "");
    }

    @Test
    void a_file_that_is_no_form() {
        refusedText("test/2026-01.json, line 1: a definition is an object", "[]");
    }

    @Test
    void a_code_list_with_a_code_that_stands_twice() {
        assertThatThrownBy(() -> FormLibrary.choices("codes/sex.json", """
            [
              {"code": "male", "label": "Male"},
              {"code": "male", "label": "Man"}
            ]""")).isInstanceOf(FaultyDefinition.class).hasMessage("codes/sex.json, line 3: an option: the code “male” stands twice");
    }

    @Test
    void a_code_list_with_a_key_that_is_not_known() {
        assertThatThrownBy(() -> FormLibrary.choices("codes/sex.json", "[\n{\"code\": \"male\", \"labell\": \"Male\"}\n]"))
            .isInstanceOf(FaultyDefinition.class).hasMessage("codes/sex.json, line 2: an option: there is no key “labell”");
    }

    private static String withQuery(String shownAt, String lookedAt) {
        return file(NAME).replace("  \"item\": [\n    {", """
              "queries": [ { "question": "%s", "message": "Check", "enableWhen": [ { "question": "%s", "operator": "=", "answer": "x" } ] } ],
              "item": [
                {""".formatted(shownAt, lookedAt));
    }

    private static String asked(String linkId, String question, String operator, String answer) {
        return "{ \"linkId\": \"%s\", \"type\": \"string\", \"text\": \"Text\", \"enableWhen\": [ { \"question\": \"%s\", \"operator\": \"%s\", \"answer\": %s } ] }"
            .formatted(linkId, question, operator, answer);
    }

    /** Each refusal says the file and the line, whatever else it says. */
    private static void refused(String reason, String... questions) {
        refusedText(reason, file(questions));
    }

    private static void refusedText(String reason, String file) {
        assertThatThrownBy(() -> FormText.read(file)).isInstanceOf(FaultyDefinition.class).hasMessageContaining(reason)
            .message().matches("(?s)test/2026-01.json, line [1-9][0-9]*: .+");
    }
}
