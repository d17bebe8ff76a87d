package org.cdop.quality;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cdop.form.FaultyDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A faulty file of rules stops the start with file, line and reason")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultyRulesTest {

    private static final RuleWords WORDS = new RuleWords(RulesAsked.LIBRARY);
    private static final String GOOD = rule("good", "query", test("sleep.surface", "=", "\"sofa\""));

    @Test
    void a_question_that_no_form_asks() {
        refused("quality/rules.json, line 6: bad: no form asks “sleep.gone”", GOOD, rule("bad", "query", test("sleep.gone", "=", "\"yes\"")));
        refused("no form asks “sleep.gone”", rule("bad", "query", test("sleep.gone", "exists", "true")));
        refused("no form asks “sleep.gone”", rule("bad", "query", test("sleep.gone", "<", "3")));
    }

    @Test
    void an_option_that_the_question_does_not_have() {
        refused("line 2: bad: “sleep.surface” has no option “hammock”", rule("bad", "query", test("sleep.surface", "in", "[\"sofa\", \"hammock\"]")));
        refused("“analysis.category” has no option “11”", rule("bad", "query", test("analysis.category", "!=", "\"11\"")));
        refused("“S1” is no code of a factor", rule("bad", "query", test("analysis.factors", "=", "\"S1\"")));
    }

    @Test
    void a_comparison_with_what_is_no_number() {
        refused("“sleep.surface” is compared, but is no number", rule("bad", "query", test("sleep.surface", "<", "3")));
        refused("“heavy” is no number", rule("bad", "query", test("birth.weight", ">", "\"heavy\"")));
        refused("“birth.weight” has no options to be compared with", rule("bad", "query", test("birth.weight", "=", "\"900\"")));
    }

    @Test
    void a_question_whose_answers_rules_do_not_read() {
        refused("“anaphylaxis.trigger” is not among the answers that rules read", rule("bad", "query", test("anaphylaxis.trigger", "exists", "true")));
        refused("no form asks “cause.understood”", rule("bad", "query", test("cause.understood", "exists", "true")));
    }

    @Test
    void what_clears_a_finding_is_read_as_strictly() {
        refused("no form asks “sleep.gone”", GOOD.replace("\"sentence\"", "\"unless\": [" + test("sleep.gone", "=", "\"yes\"") + "], \"sentence\""));
    }

    @Test
    void a_rule_that_stands_twice() {
        refused("line 6: good: the rule stands twice", GOOD, GOOD);
    }

    @Test
    void an_unknown_key_a_missing_one_and_an_unknown_severity() {
        refused("line 2: good: there is no key “sentense”", GOOD.replace("sentence", "sentense"));
        refused("line 2: good: “source” is missing", GOOD.replaceAll(",\\s*\"source\": \"themes\"", ""));
        refused("line 2: good: “severity” is “warning” or “query”", GOOD.replace("query", "mild"));
        refused("line 2: good: there is no operator “~”", GOOD.replace("\"=\"", "\"~\""));
    }

    @Test
    void a_file_that_is_no_json() {
        refused("quality/rules.json, line 3", GOOD.replace("\"enableWhen\": [", "\"enableWhen\" ["));
    }

    private static String rule(String id, String severity, String test) {
        return "{ \"id\": \"%s\", \"severity\": \"%s\",\n \"enableWhen\": [%s],\n \"sentence\": \"So.\",\n \"source\": \"themes\" }".formatted(id, severity, test);
    }

    private static String test(String question, String operator, String answer) {
        return "{\"question\": \"%s\", \"operator\": \"%s\", \"answer\": %s}".formatted(question, operator, answer);
    }

    private static void refused(String reason, String... rules) {
        assertThatThrownBy(() -> new RuleReader("[\n" + String.join(",\n", rules) + "\n]", WORDS).read())
            .isInstanceOf(FaultyDefinition.class).hasMessageContaining(reason);
    }
}
