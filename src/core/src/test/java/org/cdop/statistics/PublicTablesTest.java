package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.statistics.Counted.draw;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Fifty-two invented reviews, whose table of category by conclusion was worked out by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicTablesTest {

    private Counted given;

    @BeforeEach
    void fifty_two_reviews() throws SQLException {
        given = new Counted();
        StringBuilder drawn = new StringBuilder("case | reviewed | category | conclusion | born | died\n");
        int[][] counts = {{1, 0, 0}, {6, 0, 0}, {7, 2, 0}, {0, 0, 0}, {0, 5, 0}, {0, 0, 0}, {1, 9, 0}, {8, 6, 0}, {0, 0, 0}, {5, 1, 1}};
        String[] conclusions = {"yes", "no", "insufficient"};
        int n = 0;
        for (int category = 0; category < counts.length; category++) {
            for (int c = 0; c < 3; c++) {
                for (int i = 0; i < counts[category][c]; i++) {
                    n++;
                    drawn.append("-%d | 2024-09-01 | %d | %s | 2024-01-01 | 2024-02-01%n".formatted(n, category + 1, conclusions[c]));
                }
            }
        }
        given.cases(drawn.toString());
    }

    @AfterEach
    void end() throws SQLException {
        given.close();
    }

    @Test
    void the_panel_sees_the_true_counts() throws SQLException {
        PublishedTable table = given.table("category-by-modifiable", "2024-04-01", "2025-04-01", Audience.INTERNAL);
        assertThat(draw(table, true, "yes", "no", "insufficient", "reviews", "percent", "percent_all")).isEqualTo("""
            group | yes | no | insufficient | reviews | percent | percent_all
            1 | 1 | 0 | 0 | 1 | 100 | 100
            2 | 6 | 0 | 0 | 6 | 100 | 100
            3 | 7 | 2 | 0 | 9 | 77.8 | 77.8
            4 | 0 | 0 | 0 | 0 | [x] | [x]
            5 | 0 | 5 | 0 | 5 | 0 | 0
            6 | 0 | 0 | 0 | 0 | [x] | [x]
            7 | 1 | 9 | 0 | 10 | 10 | 10
            8 | 8 | 6 | 0 | 14 | 57.1 | 57.1
            9 | 0 | 0 | 0 | 0 | [x] | [x]
            10 | 5 | 1 | 1 | 7 | 83.3 | 71.4
            total | 28 | 23 | 1 | 52 | 54.9 | 53.8
            """);
        assertThat(table.notes()).contains(DisclosureControl.INTERNAL);
        assertThat(table.toCsv()).startsWith("group,label,yes,no,insufficient,reviews,percent,percent_lower,percent_upper,percent_all\r\n")
            .contains("4,Malignancy,0,0,0,0,[x],[x],[x],[x]");
    }

    @Test
    void the_public_sees_no_small_count_and_nothing_made_from_one() throws SQLException {
        PublishedTable table = given.table("category-by-modifiable", "2024-04-01", "2025-04-01", Audience.PUBLIC);
        for (PublishedTable.Line line : table.rows()) {
            for (String count : new String[] {"yes", "no", "insufficient", "reviews"}) {
                Cell cell = line.cell(count);
                assertThat(cell.suppressed() || cell.value() == 0 || cell.value() > 4).isTrue();
            }
            if (line.cell("yes").suppressed() || line.cell("no").suppressed()) {
                assertThat(line.cell("percent").suppressed()).isTrue();
            }
            if (line.cell("yes").suppressed() || line.cell("reviews").suppressed()) {
                assertThat(line.cell("percent_all").suppressed()).isTrue();
            }
        }
        assertThat(table.n() == null).isEqualTo(table.row("total").cell("reviews").suppressed());
        assertThat(table.notes()).contains(DisclosureControl.TOGETHER);
        assertThat(table.row("8").cell("reviews").shown()).isEqualTo("14");
        assertThat(table.toJson()).contains("{\"suppressed\":true}").doesNotContain("definition");
    }

    @Test
    void public_percentages_have_one_decimal_place() throws SQLException {
        PublishedTable table = given.table("age-by-sex", "2024-04-01", "2025-04-01", Audience.PUBLIC, Population.REVIEWS);
        assertThat(table.toCsv()).contains("28-364d,28 days to 1 year,0,52,0,52,100");
    }
}
