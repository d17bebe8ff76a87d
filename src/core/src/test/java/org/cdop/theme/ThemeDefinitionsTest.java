package org.cdop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdop.form.FaultyDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.quality.RuleWords;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The definitions of themes")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemeDefinitionsTest {

    private static final FormLibrary FORMS = FormLibrary.load();
    private static final ThemeDefinitions THEMES = ThemeDefinitions.of(FORMS);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "themes-in-and-out.txt", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void take_a_case_and_leave_one_alone_that_is_near_to_it(String theme, String taken, String left) throws SQLException {
        try (Connection db = TestDatabase.asOwner()) {
            assertThat(takes(db, theme, taken)).as("takes " + taken).isTrue();
            assertThat(takes(db, theme, left)).as("leaves " + left).isFalse();
        }
    }

    @Test
    void are_each_tried_with_a_case_and_a_near_one() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("themes-in-and-out.txt")) {
            Set<String> tried = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(l -> l.split("\\|")[0].strip())
                .collect(Collectors.toSet());
            assertThat(tried).containsExactlyInAnyOrderElementsOf(THEMES.all().stream().map(ThemeDefinition::code).toList());
        }
    }

    @Test
    void are_there_for_every_theme_that_an_action_can_name() throws SQLException {
        try (Connection db = TestDatabase.asOwner()) {
            assertThat(THEMES.all().stream().map(ThemeDefinition::code)).containsExactlyElementsOf(TestDatabase.column(db, "select code from theme order by place"));
        }
    }

    @Test
    void name_the_factors_that_the_table_of_themes_counts_and_no_factor_that_is_not_on_the_list() throws SQLException {
        List<String> named = THEMES.all().stream().filter(t -> !t.byRule()).flatMap(t -> Stream.of(t.path().split("\""))
            .filter(word -> word.matches("[A-Z][0-9]{2}")).map(code -> t.code() + " " + code)).distinct().sorted().toList();
        try (Connection db = TestDatabase.asOwner()) {
            assertThat(named).containsExactlyElementsOf(TestDatabase.column(db, "select theme || ' ' || code from theme_factor"
                + " where theme not in ('co-sleeping', 'safe-sleep') order by theme || ' ' || code collate \"C\""));
            assertThat(named).allSatisfy(n -> assertThat(n.substring(n.length() - 3)).isIn(TestDatabase.column(db, "select code from factor_code where scheme = '2018'")));
        }
    }

    @Test
    void count_by_rule_exactly_the_four_that_the_contract_defines() {
        assertThat(THEMES.all().stream().filter(ThemeDefinition::byRule).map(ThemeDefinition::code))
            .containsExactlyInAnyOrder("co-sleeping", "hazardous-co-sleeping", "safe-sleep", "teenage-suicide");
    }

    @Test
    void say_in_words_what_they_take() {
        assertThat(THEMES.of("infection").words())
            .isEqualTo("factor graded 2 or circumstance F14 or D04; or category 9; or infection.preventable is yes");
        assertThat(THEMES.all()).allSatisfy(t -> assertThat(t.source()).isNotBlank());
    }

    @Test
    void stop_the_start_with_file_line_and_reason_where_one_is_faulty() {
        refused("themes/themes.json, line 2: frost: no form asks “sleep.gone”", theme("frost", 1, "person", "sleep.gone", "\"yes\""));
        refused("“analysis.category” has no option “11”", theme("frost", 1, "person", "analysis.category", "\"11\""));
        refused("“S1” is no code of a factor", theme("frost", 1, "rule", "case.codes", "\"S1\""));
        refused("“edition” is 1 or more", theme("frost", 0, "rule", "case.codes", "\"S01\""));
        refused("“counted” is “rule” or “person”", theme("frost", 1, "machine", "case.codes", "\"S01\""));
        refused("line 3: frost: the theme stands twice", theme("frost", 1, "rule", "case.codes", "\"S01\""), theme("frost", 1, "rule", "case.codes", "\"S01\""));
        refused("frost: there is no key “sql”", theme("frost", 1, "rule", "case.codes", "\"S01\"").replace("\"source\"", "\"sql\": \"x\", \"source\""));
        refused("frost: “source” is missing", theme("frost", 1, "rule", "case.codes", "\"S01\"").replace(", \"source\": \"x\"", ""));
    }

    private static String theme(String code, int edition, String counted, String question, String answer) {
        return "{ \"code\": \"" + code + "\", \"edition\": " + edition + ", \"counted\": \"" + counted + "\", \"anyOf\": [{\"enableWhen\": [{\"question\": \""
            + question + "\", \"operator\": \"=\", \"answer\": " + answer + "}]}], \"source\": \"x\" }";
    }

    private static void refused(String reason, String... themes) {
        String file = "[\n" + String.join(",\n", themes) + "\n]";
        assertThatThrownBy(() -> new ThemeReader(file, new RuleWords(FORMS)).read()).isInstanceOf(FaultyDefinition.class).hasMessageContaining(reason);
    }

    private static boolean takes(Connection db, String theme, String known) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("select cast(? as jsonb) @@ cast(? as jsonpath)")) {
            s.setString(1, known.replace('\'', '"'));
            s.setString(2, THEMES.of(theme).path());
            try (ResultSet row = s.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
