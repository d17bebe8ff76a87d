package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cdop.form.FormText.file;
import static org.cdop.form.FormText.form;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A faulty form file is refused with file, line and reason")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultyFileTest {

    private static final String NAME = "{ \"linkId\": \"name\", \"type\": \"string\", \"text\": \"Name\" }";

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
        refused("a value is of another kind than expected",
            "{ \"linkId\": \"name\", \"type\": \"string\", \"text\": \"Name\", \"maxLength\": \"ten\" }");
    }

    @Test
    void a_file_that_is_no_json() {
        assertThatThrownBy(() -> FormText.read(file(NAME).replace("],", "]").replace("\"title\"", "title")))
            .isInstanceOf(FaultyDefinition.class).hasMessageContaining("test/2026-01.json, line 4");
    }

    private static String asked(String linkId, String question, String operator, String answer) {
        return "{ \"linkId\": \"%s\", \"type\": \"string\", \"text\": \"Text\", \"enableWhen\": [ { \"question\": \"%s\", \"operator\": \"%s\", \"answer\": %s } ] }"
            .formatted(linkId, question, operator, answer);
    }

    private static void refused(String reason, String... questions) {
        assertThatThrownBy(() -> form(questions)).isInstanceOf(FaultyDefinition.class).hasMessageContaining(reason);
    }
}
