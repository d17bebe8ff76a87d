package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("Forms that do not go together are refused with file, line and reason")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultyLibraryTest {

    private static final String WEIGHT = "{ \"linkId\": \"weight\", \"type\": \"integer\", \"text\": \"Weight\", \"unit\": \"grams\" }";
    private static final String MODE =
        "{ \"linkId\": \"mode\", \"type\": \"choice\", \"text\": \"Mode\", \"answerOption\": [ {\"code\": \"a\", \"label\": \"One way\"} ] }";

    @Test
    void the_same_question_in_two_editions_is_well() {
        assertThatCode(() -> check(FormText.form(WEIGHT, MODE), FormText.form(MODE, WEIGHT))).doesNotThrowAnyException();
    }

    @Test
    void a_link_id_asked_as_another_type() {
        refused("line 8: weight: another form or edition asks it as “integer”, this one as “decimal”", WEIGHT, WEIGHT.replace("integer", "decimal"));
    }

    @Test
    void a_link_id_asked_in_another_unit() {
        refused("line 8: weight: another form or edition asks it in “grams”, this one in “kg”", WEIGHT, WEIGHT.replace("grams", "kg"));
    }

    @Test
    void a_code_that_means_something_else_on_another_form() {
        refused("line 8: mode: the option “a” is “One way” on another form or edition, “Another way” on this one", MODE,
            MODE.replace("One way", "Another way"));
    }

    @Test
    void a_fact_that_is_an_account_on_another_form() {
        refused("line 8: weight: “own” differs", WEIGHT, WEIGHT.replace(" }", ", \"own\": true }"));
    }

    @Test
    void a_question_that_follows_one_that_nobody_asks() {
        refused("line 8: mode: it replaces “gone”, which no form asks", WEIGHT, MODE.replace("\"type\"", "\"replaces\": \"gone\", \"type\""));
    }

    @Test
    void a_kind_of_agency_that_there_is_not() {
        refused("line 8: weight: there is no kind of agency “polise”", MODE, WEIGHT.replace(" }", ", \"agencies\": [\"polise\"] }"));
    }

    @Test
    void a_form_proposed_on_an_answer_that_nobody_is_asked_for() {
        FormDefinition form = FormText.read(proposedWhen("gone", "\"yes\""));
        assertThatThrownBy(() -> check(form)).isInstanceOf(FaultyDefinition.class)
            .hasMessage("test/2026-01.json, line 5: proposed on an answer to “gone”, which no form asks");
    }

    @Test
    void a_form_proposed_on_an_option_that_is_not_offered() {
        FormDefinition form = FormText.read(proposedWhen("mode", "\"b\""));
        assertThatThrownBy(() -> check(form)).isInstanceOf(FaultyDefinition.class)
            .hasMessage("test/2026-01.json, line 5: proposed: “mode” has no option “b”");
    }

    private static String proposedWhen(String question, String answer) {
        return FormText.file(MODE).replace("  \"item\": [\n    {", """
              "proposed": [ { "agencies": ["police"], "why": "so", "enableWhen": [ { "question": "%s", "operator": "=", "answer": %s } ] } ],
              "item": [
                {""".formatted(question, answer));
    }

    private static void refused(String reason, String one, String other) {
        assertThatThrownBy(() -> check(FormText.form(one), FormText.form(other))).isInstanceOf(FaultyDefinition.class)
            .hasMessageContaining("test/2026-01.json, " + reason);
    }

    private static void check(FormDefinition... forms) {
        LibraryCheck.check(new ArrayList<>(List.of(forms)), Set.of("police", "hospital"));
    }
}
