package org.cdop.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The rules of consistency")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsistencyTest {

    private static final ConsistencyRules RULES = RulesAsked.RULES;

    @Test
    void are_at_least_forty_each_with_a_sentence_and_a_source() {
        assertThat(RULES.all()).hasSizeGreaterThanOrEqualTo(40)
            .allSatisfy(r -> assertThat(r.sentence()).as(r.id()).endsWith(".")).allSatisfy(r -> assertThat(r.source()).as(r.id()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "rules-in-and-out.txt", delimiter = '|', useHeadersInDisplayName = false, numLinesToSkip = 2)
    void find_a_case_and_leave_one_alone_that_is_near_to_it(String rule, String finds, String silent) throws SQLException {
        try (Connection db = TestDatabase.asOwner()) {
            assertThat(RulesAsked.found(db, finds)).contains(rule);
            assertThat(RulesAsked.found(db, silent)).doesNotContain(rule);
        }
        ConsistencyRule asked = RULES.find(rule).orElseThrow();
        assertThat(RulesAsked.questions(finds)).as("what it finds answers what the rule asks").containsAnyElementsOf(asked.when().questions());
    }

    @Test
    void are_each_tried_with_a_case_and_a_near_one() throws Exception {
        try (var lines = getClass().getResourceAsStream("rules-in-and-out.txt")) {
            Set<String> tried = new String(lines.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines()
                .filter(l -> l.contains("|")).map(l -> l.split("\\|")[0].strip()).collect(java.util.stream.Collectors.toSet());
            assertThat(tried).containsAll(RULES.all().stream().map(ConsistencyRule::id).toList());
        }
    }

    @Test
    void find_nothing_in_a_case_of_which_nothing_is_known() throws SQLException {
        try (Connection db = TestDatabase.asOwner()) {
            assertThat(RulesAsked.found(db, "")).isEmpty();
        }
    }

    @Test
    void name_factors_that_are_on_the_list_of_the_scheme() throws SQLException {
        List<String> named = RULES.all().stream().flatMap(r -> java.util.stream.Stream.of(r.path().split("\"")))
            .filter(word -> word.matches("[A-Z][0-9]{2}")).distinct().toList();
        try (Connection db = TestDatabase.asOwner()) {
            assertThat(named).hasSizeGreaterThan(20).isSubsetOf(TestDatabase.column(db, "select code from factor_code where scheme = '2018'"));
        }
    }

    @Test
    void say_where_a_finding_is_dealt_with() {
        assertThat(RULES.all()).allSatisfy(r -> assertThat(RULES.remedies(r)).as(r.id()).isNotEmpty());
        assertThat(RULES.remedies(RULES.find("sleep.asphyxia").orElseThrow())).extracting(Remedy::part)
            .containsExactly("sleep.bed_shared", "sharer.alcohol", "categories");
        assertThat(RULES.remedies(RULES.find("suicide.online_bullying").orElseThrow())).extracting(Remedy::part)
            .containsExactly("bullying.online", "categories", "factors");
        assertThat(RULES.remedies(RULES.find("sleep.advice_missing").orElseThrow())).extracting(Remedy::at)
            .containsExactly(Remedy.At.RECORD, Remedy.At.AGENCIES);
        assertThat(RULES.remedies(RULES.find("conclusion.insufficient").orElseThrow())).extracting(Remedy::part)
            .containsExactly("conclusion", "review.information");
    }
}
