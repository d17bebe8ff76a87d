package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallNumbersTest {

    private static final int SMALL = 4;

    @Test
    void four_deaths_are_hidden_and_five_are_shown() {
        assertThat(hidden(new long[][] {{4, 40}, {30, 60}})).contains("0,0").doesNotContain("0,2");
        assertThat(hidden(new long[][] {{5, 40}, {30, 60}})).isEmpty();
    }

    @Test
    void so_are_others_when_the_totals_would_give_the_first_away() {
        assertThat(hidden(new long[][] {{4, 40}, {30, 60}})).containsExactlyInAnyOrder("0,0", "0,1", "1,0", "1,1");
    }

    @Test
    void a_true_nought_is_shown() {
        assertThat(hidden(new long[][] {{0, 40}, {0, 60}})).isEmpty();
    }

    @Test
    void a_table_that_is_small_in_all_hides_its_total() {
        assertThat(hidden(new long[][] {{1, 0}, {2, 0}})).contains("0,0", "1,0", "2,2", "2,0");
    }

    static Stream<long[][]> tables() {
        Random dice = new Random(20251123);
        return IntStream.range(0, 60).mapToObj(i -> {
            long[][] counts = new long[2 + i % 2][3 - i % 2];
            for (long[] row : counts) {
                for (int c = 0; c < row.length; c++) {
                    row[c] = dice.nextInt(4) == 0 ? 0 : dice.nextInt(dice.nextInt(2) == 0 ? 6 : 10);
                }
            }
            return counts;
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void one_who_tries_every_possible_table_pins_no_hidden_count_and_proves_none_small(long[][] counts) {
        long[] cells = cells(counts);
        boolean[] hide = Suppression.of(cells, printed(counts), relations(counts), SMALL);
        Attacker attacker = new Attacker(cells, hide, counts.length, counts[0].length);
        attacker.tryEveryTable();
        for (int i = 0; i < cells.length; i++) {
            boolean isSmall = cells[i] >= 1 && cells[i] <= SMALL;
            assertThat(hide[i] || !isSmall).as("a small count is printed").isTrue();
            if (hide[i]) {
                assertThat(attacker.most[i]).as("cell " + i).isGreaterThan(attacker.least[i]);
                assertThat(!isSmall || attacker.most[i] > SMALL).as("cell %d is proved small in %s", i, java.util.Arrays.deepToString(counts) + java.util.Arrays.toString(hide)).isTrue();
            }
        }
    }

    /** Knows the layout, the printed cells and that counts are not negative; tries every table that fits, until nothing is pinned. */
    private static final class Attacker {

        private static final int HIGHEST = 24;

        private final long[] cells;
        private final boolean[] hide;
        private final int rows;
        private final int columns;
        private final long[] least;
        private final long[] most;
        private boolean done;

        Attacker(long[] cells, boolean[] hide, int rows, int columns) {
            this.cells = cells;
            this.hide = hide;
            this.rows = rows;
            this.columns = columns;
            this.least = cells.clone();
            this.most = cells.clone();
        }

        void tryEveryTable() {
            tryFrom(0, new long[cells.length]);
        }

        private void tryFrom(int inner, long[] table) {
            if (inner == rows * columns) {
                note(table);
                return;
            }
            int r = inner / columns;
            int c = inner % columns;
            int cell = r * (columns + 1) + c;
            for (long v = hide[cell] ? HIGHEST : cells[cell]; v >= (hide[cell] ? 0 : cells[cell]) && !done; v--) {
                table[cell] = v;
                if (fits(table, r, c)) {
                    tryFrom(inner + 1, table);
                }
            }
        }

        private void note(long[] table) {
            done = true;
            for (int i = 0; i < table.length; i++) {
                least[i] = Math.min(least[i], table[i]);
                most[i] = Math.max(most[i], table[i]);
                done &= !hide[i] || most[i] > least[i] && most[i] > SMALL;
            }
        }

        private boolean fits(long[] table, int r, int c) {
            int wide = columns + 1;
            long row = 0;
            for (int i = 0; i <= c; i++) {
                row += table[r * wide + i];
            }
            long column = 0;
            for (int i = 0; i <= r; i++) {
                column += table[i * wide + c];
            }
            return settle(table, r * wide + columns, row, c == columns - 1)
                && settle(table, rows * wide + c, column, r == rows - 1)
                && (c < columns - 1 || r < rows - 1 || settle(table, rows * wide + columns, all(table), true));
        }

        private long all(long[] table) {
            return IntStream.range(0, rows).mapToLong(r -> table[r * (columns + 1) + columns]).sum();
        }

        private boolean settle(long[] table, int total, long sum, boolean complete) {
            table[total] = sum;
            return hide[total] || (complete ? sum == cells[total] : sum <= cells[total]);
        }
    }

    private static List<String> hidden(long[][] counts) {
        boolean[] hide = Suppression.of(cells(counts), printed(counts), relations(counts), SMALL);
        int wide = counts[0].length + 1;
        return IntStream.range(0, hide.length).filter(i -> hide[i]).mapToObj(i -> i / wide + "," + i % wide).toList();
    }

    private static boolean[] printed(long[][] counts) {
        boolean[] printed = new boolean[(counts.length + 1) * (counts[0].length + 1)];
        java.util.Arrays.fill(printed, true);
        return printed;
    }

    private static long[] cells(long[][] counts) {
        int wide = counts[0].length + 1;
        long[] cells = new long[(counts.length + 1) * wide];
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < wide - 1; c++) {
                cells[r * wide + c] += counts[r][c];
                cells[r * wide + wide - 1] += counts[r][c];
                cells[counts.length * wide + c] += counts[r][c];
                cells[counts.length * wide + wide - 1] += counts[r][c];
            }
        }
        return cells;
    }

    private static List<Relation> relations(long[][] counts) {
        int wide = counts[0].length + 1;
        List<Relation> relations = new ArrayList<>();
        for (int r = 0; r <= counts.length; r++) {
            int row = r * wide;
            relations.add(new Relation(row + wide - 1, IntStream.range(0, wide - 1).mapToObj(c -> row + c).toList()));
        }
        for (int c = 0; c < wide; c++) {
            int column = c;
            relations.add(new Relation(counts.length * wide + c, IntStream.range(0, counts.length).mapToObj(r -> r * wide + column).toList()));
        }
        return relations;
    }
}
