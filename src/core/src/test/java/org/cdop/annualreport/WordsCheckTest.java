package org.cdop.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdop.statistics.Audience;
import org.cdop.statistics.Cell;
import org.cdop.statistics.Population;
import org.cdop.statistics.PublishedTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsCheckTest {

    private static final PublishedTable CATEGORIES = new PublishedTable("category-by-modifiable", "Reviews by category", Population.REVIEWS,
        LocalDate.of(2023, 4, 1), LocalDate.of(2024, 4, 1), List.of("NORTH"), Audience.PUBLIC, Instant.parse("2024-06-10T09:00:00Z"), 43L,
        List.of(new PublishedTable.Heading("yes", "Modifiable factors identified", false, false), new PublishedTable.Heading("reviews", "All reviews", false, false),
            new PublishedTable.Heading("percent", "Per cent", true, false)),
        List.of(line("4", "Malignancy", value(0), value(7), value(0)), line("8", "Perinatal/neonatal event", value(12), value(20), value(65.1)),
            line("9", "Infection", Cell.SUPPRESSED, Cell.SUPPRESSED, Cell.SUPPRESSED), line("total", "Total", value(18), value(43), value(48.6))),
        List.of(), "select 1");

    private static Cell value(double value) {
        return new Cell(value, null, null, null, false, null);
    }

    private static PublishedTable.Line line(String group, String label, Cell yes, Cell reviews, Cell percent) {
        return new PublishedTable.Line(group, label, Map.of("yes", yes, "reviews", reviews, "percent", percent));
    }

    private static List<WordsFinding> found(String words) {
        Snapshot snapshot = new Snapshot(new LinkedHashMap<>(Map.of("category-by-modifiable", CATEGORIES)), List.of(),
            List.of(LocalDate.of(2023, 5, 3), LocalDate.of(2023, 9, 6)), List.of(), List.of(), List.of(new Change("Reviews completed", "39", "43")));
        return new WordsCheck(snapshot, 4).of(Chapter.CATEGORY, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The panel completed 43 reviews.", "Forty-three reviews were completed, 39 in the year before.",
        "Modifiable factors were found in 48.6 % of them.", "In about 49 per cent of reviews factors were found.", "Malignancy: seven deaths.",
        "Of the 43 reviews 20 were of a perinatal event.", "The panel met 2 times.", "Between 1 April 2023 and 31 March 2024, in 2023-24 and 2023/24.",
        "Children aged 10 to 17, and babies under 1 year, were seen within 6 months or 28 days.", "Rates are per 100,000 children; intervals are 95 % intervals.",
        "Category 10 and categories 1 and 2 are described in chapter 3.", "1. The first message", "One of the lessons is safe sleep.", "COVID-19 played no part."})
    void numbers_that_the_tables_bear_out_and_those_that_count_nothing_are_let_pass(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void a_number_that_no_table_shows_is_found_with_its_sentence_and_what_the_table_says() {
        assertThat(found("We are grateful. The panel completed 44 reviews. Nine deaths were from malignancy.")).extracting(
            WordsFinding::kind, WordsFinding::typed, WordsFinding::place, WordsFinding::isExplainable).containsExactly(
            tuple(WordsFinding.Kind.CONTRADICTION, "44", "The panel completed 44 reviews.", true),
            tuple(WordsFinding.Kind.CONTRADICTION, "Nine", "Nine deaths were from malignancy.", true));
        assertThat(found("Nine deaths were from malignancy.").get(0).why()).contains("Malignancy, All reviews: 7");
    }

    @Test
    void a_percentage_that_the_table_does_not_show_is_found() {
        assertThat(found("In 56 % of perinatal deaths factors were modifiable.")).extracting(WordsFinding::typed).containsExactly("56");
    }

    @ParameterizedTest
    @ValueSource(strings = {"There were 16 deaths from infection.", "Infections led to five deaths.", "Of the deaths from infection 25 % were preventable."})
    void a_number_beside_a_row_whose_count_is_hidden_gives_it_away(String words) {
        assertThat(found(words)).extracting(WordsFinding::kind, WordsFinding::isExplainable)
            .containsExactly(tuple(WordsFinding.Kind.HIDDEN_COUNT, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two babies died in the same week.", "We reviewed the deaths of 3 children in care.", "A single case led to a campaign.",
        "Four of these were asleep with a parent."})
    void a_small_count_of_children_is_found_in_figures_and_in_words(String words) {
        assertThat(found(words)).extracting(WordsFinding::kind).containsExactly(WordsFinding.Kind.HIDDEN_COUNT);
    }

    @Test
    void an_explanation_holds_as_long_as_the_sentence_stands_and_never_for_a_hidden_count() {
        WordsFinding first = found("The panel completed 44 reviews.").get(0);
        assertThat(first.explained("One was counted twice nationally.").isOpen()).isFalse();
        assertThat(found("The panel completed 44 reviews.").get(0).key()).isEqualTo(first.key());
        assertThat(found("The panel completed 44 reviews this year.").get(0).key()).isNotEqualTo(first.key());
        assertThat(found("Two babies died.").get(0).explained("All know it.").isOpen()).isTrue();
        assertThat(WordsFinding.ofName(Chapter.THEMES, "Ada Wharfe").explained("All know it.").isOpen()).isTrue();
    }

    @Test
    void a_recommendation_that_gives_a_hidden_count_is_left_out_and_how_it_stands_is_told() {
        Snapshot snapshot = new Snapshot(new LinkedHashMap<>(Map.of("category-by-modifiable", CATEGORIES)), List.of(), List.of(), List.of(), List.of(), List.of());
        Withholding withholding = new Withholding(new WordsCheck(snapshot, 4)::givesAway);
        List<ReportedRecommendation> told = withholding.recommendations(List.of(recommended("Teach safe sleep after the deaths of three babies"),
            recommended("Teach safe sleep within 6 months")), List.of(List.of(), List.of()));
        assertThat(told).extracting(ReportedRecommendation::text).containsExactly(
            "Left out here: the words give a number of children that the tables hide.", "Teach safe sleep within 6 months");
        assertThat(told).extracting(ReportedRecommendation::status).containsOnly("Done");
    }

    private static ReportedRecommendation recommended(String text) {
        return new ReportedRecommendation(1, text, "local", "The trust", "", LocalDate.of(2023, 6, 1), false, "Done", "", "");
    }
}
