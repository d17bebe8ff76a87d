package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the public sees of small counts, and what stays once a scope is published. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwinTest {

    private Counted given;

    @BeforeEach
    void panels() throws SQLException {
        given = new Counted();
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    @Test
    void four_deaths_are_hidden_and_five_are_shown() throws SQLException {
        deaths(4, "male", "2024-05-01");
        deaths(30, "female", "2024-05-01");
        deaths(5, "male", "2023-05-01");
        deaths(30, "female", "2023-05-01");
        assertThat(sex(2025).row("male").cell("count").shown()).isEqualTo("[c]");
        assertThat(sex(2025).row("male").cell("percent").shown()).isEqualTo("[c]");
        assertThat(sex(2025).row("total").cell("count").shown()).isEqualTo("34");
        assertThat(sex(2025).row("female").cell("count").shown()).as("it would give the boys away").isEqualTo("[c]");
    }

    @Test
    void where_nothing_is_small_nothing_is_hidden_of_it() throws SQLException {
        deaths(15, "male", "2024-05-01");
        deaths(30, "female", "2024-05-01");
        assertThat(sex(2025).row("male").cell("count").shown()).isEqualTo("15");
        assertThat(sex(2025).row("indeterminate").cell("count").shown()).as("a true nought").isEqualTo("0");
    }

    @Test
    void a_year_with_three_deaths_hides_its_total_and_how_many_there_are() throws SQLException {
        deaths(3, "male", "2024-05-01");
        assertThat(sex(2025).row("total").cell("count").shown()).isEqualTo("[c]");
        assertThat(sex(2025).n()).isNull();
    }

    @Test
    void a_year_asked_for_after_its_pool_and_the_other_years_is_not_given_away_and_not_refused() throws SQLException {
        new InventedCases(new Random(5)).record(given, 20);
        for (String table : List.of("sex", "category-by-modifiable", "factors")) {
            PublishedTable pool = published(table, 2023, 2025);
            PublishedTable first = published(table, 2023, 2023);
            PublishedTable last = published(table, 2025, 2025);
            PublishedTable between = published(table, 2024, 2024);
            for (PublishedTable.Line line : between.rows()) {
                for (String column : line.cells().keySet()) {
                    if (line.cell(column).suppressed() && !column.startsWith("percent")) {
                        assertThat(List.of(pool, first, last)).as(table + " " + line.group() + " " + column)
                            .anyMatch(t -> t.row(line.group()).cell(column).suppressed());
                    }
                }
            }
        }
    }

    @Test
    void what_was_published_stays_shown_when_other_years_change_and_every_small_count_is_protected_still() throws SQLException {
        InventedCases invented = new InventedCases(new Random(9));
        invented.record(given, 14);
        Map<String, String> before = published(2023);
        for (int time = 0; time < 3; time++) {
            given.recording();
            invented.recordYear(given, "NORTH", 2025, 5);
            invented.recordYear(given, "SOUTH", 2024, 3);
            Map<String, String> now = published(2023);
            before.forEach((cell, shown) -> {
                if (!shown.equals("[c]")) {
                    assertThat(now.get(cell)).as(cell).isEqualTo(shown);
                }
            });
            before.putAll(now);
            Twin twin = given.twin(Ledger.REVIEWS);
            for (int scope = 0; scope < twin.scopes().size(); scope++) {
                for (int cell = 0; cell < twin.cells().size(); cell++) {
                    assertThat(twin.isExposed(scope, cell)).isFalse();
                }
            }
        }
    }

    @Test
    void a_case_that_is_corrected_after_publication_is_counted_as_it_is_now() throws SQLException {
        deaths(7, "male", "2024-05-01");
        deaths(30, "female", "2024-05-01");
        given.publish(sexOf(2025));
        given.recording();
        org.cdop.testing.TestDatabase.run(given.db(), "update case_file set sex = 'female' where id = -1");
        assertThat(sex(2025).row("male").cell("count").shown()).isEqualTo("6");
        assertThat(sex(2025).row("female").cell("count").shown()).isEqualTo("31");
    }

    @Test
    void a_case_notified_late_that_is_alone_in_its_row_is_hidden_although_the_year_was_published() throws SQLException {
        deaths(7, "male", "2024-05-01");
        deaths(30, "female", "2024-05-01");
        given.publish(sexOf(2025));
        given.recording();
        deaths(1, "indeterminate", "2024-05-01");
        assertThat(sex(2025).row("indeterminate").cell("count").shown()).isEqualTo("[c]");
        assertThat(given.protection(Ledger.DEATHS).givesAway(given.raw(sexOf(2025)))).isFalse();
    }

    @Test
    void the_same_twin_comes_back_where_nothing_was_recorded() throws SQLException {
        new InventedCases(new Random(11)).record(given, 14);
        Twin before = given.twin(Ledger.DEATHS);
        given.somethingWasRecorded();
        Twin again = given.twin(Ledger.DEATHS);
        assertThat(again.finished()).usingRecursiveComparison().isEqualTo(before.finished());
        assertThat(again.others()).usingRecursiveComparison().isEqualTo(before.others());
    }

    @Test
    void a_draft_before_any_twin_hides_small_counts_and_stands_for_no_publication() throws SQLException {
        deaths(3, "male", "2024-05-01");
        deaths(30, "female", "2024-05-01");
        RawTable raw = given.raw(sexOf(2025));
        Protection none = new Protection(null, Counted.SMALL);
        assertThat(none.standsFor(raw)).isFalse();
        PublishedTable draft = DisclosureControl.draft(raw, none, Counted.SMALL, false);
        assertThat(draft.row("male").cell("count").shown()).isEqualTo("[c]");
        assertThat(draft.notes()).anyMatch(n -> n.startsWith("A draft, not for publication"));
    }

    @Test
    void a_draft_hides_a_count_that_has_become_small_since_the_twin_was_made() throws SQLException {
        deaths(5, "male", "2024-05-01");
        deaths(30, "female", "2024-05-01");
        Protection before = given.protection(Ledger.DEATHS);
        given.recording();
        org.cdop.testing.TestDatabase.run(given.db(), "update case_file set sex = 'female' where id in (-1, -2)");
        RawTable raw = given.raw(sexOf(2025));
        assertThat(DisclosureControl.draft(raw, before, Counted.SMALL, false).row("male").cell("count").shown()).isEqualTo("[c]");
    }

    @Test
    void a_twin_stands_for_a_table_until_something_is_recorded_that_the_table_counts() throws SQLException {
        deaths(30, "female", "2024-05-01");
        Protection made = given.protection(Ledger.DEATHS);
        assertThat(made.standsFor(given.raw(sexOf(2025)))).isTrue();
        assertThat(new Protection(made.twin(), 9).standsFor(given.raw(sexOf(2025)))).as("another small number was set").isFalse();
        given.recording();
        deaths(1, "female", "2023-05-01");
        assertThat(made.standsFor(given.raw(sexOf(2025)))).as("a death of another year").isTrue();
        given.recording();
        deaths(1, "female", "2024-06-01");
        assertThat(made.standsFor(given.raw(sexOf(2025)))).isFalse();
    }

    @Test
    void rounded_counts_are_multiples_of_five_and_hide_what_the_others_do() throws SQLException {
        new InventedCases(new Random(13)).record(given, 60);
        Enquiry enquiry = enquiry("age-by-sex", 2024, 2024);
        PublishedTable plain = given.publicTable(enquiry);
        PublishedTable rounded = given.roundedTable(enquiry);
        int shown = 0;
        for (PublishedTable.Line line : rounded.rows()) {
            for (String column : List.of("male", "female", "other", "total")) {
                assertThat(line.cell(column).suppressed()).isEqualTo(plain.row(line.group()).cell(column).suppressed());
                if (!line.cell(column).suppressed()) {
                    shown++;
                    assertThat(line.cell(column).value() % 5).isZero();
                    assertThat(line.cell(column).value() - plain.row(line.group()).cell(column).value()).isBetween(-2.0, 2.0);
                }
            }
        }
        assertThat(shown).isGreaterThan(3);
        assertThat(rounded.n() == null || rounded.n() % 5 == 0).isTrue();
        assertThat(rounded.notes()).anyMatch(n -> n.contains("rounded to the nearest 5"));
    }

    private void deaths(int many, String sex, String died) throws SQLException {
        StringBuilder drawn = new StringBuilder("case | sex | born | died\n");
        for (int i = 0; i < many; i++) {
            drawn.append(String.join(" | ", String.valueOf(--last), sex, "2015-01-01", died)).append('\n');
        }
        given.cases(drawn.toString());
    }

    private int last;

    private PublishedTable sex(int year) throws SQLException {
        return given.publicTable(sexOf(year));
    }

    private static Enquiry sexOf(int year) {
        return new Enquiry("sex", LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 4, 1), List.of("NORTH"), Population.NOTIFICATIONS);
    }

    private PublishedTable published(String table, int first, int last) throws SQLException {
        given.somethingWasRecorded();
        return given.publish(enquiry(table, first, last));
    }

    private static Enquiry enquiry(String table, int first, int last) {
        return new Enquiry(table, LocalDate.of(first - 1, 4, 1), LocalDate.of(last, 4, 1), List.of("NORTH"), Population.REVIEWS);
    }

    /** Every count of every table of reviews of one year, as it is published. */
    private Map<String, String> published(int year) throws SQLException {
        Map<String, String> all = new LinkedHashMap<>();
        List<Measure> measures = new ArrayList<>(Measures.all().stream().filter(m -> m.files().containsKey(Population.REVIEWS)
            && !m.isTrend() && !m.id().equals("actions")).toList());
        Collections.shuffle(measures, new Random(year));
        for (Measure measure : measures) {
            for (PublishedTable.Line line : given.publish(enquiry(measure.id(), year, year)).rows()) {
                line.cells().forEach((column, cell) -> all.put(measure.id() + " " + line.group() + " " + column, cell.shown()));
            }
        }
        return new java.util.TreeMap<>(all);
    }
}
