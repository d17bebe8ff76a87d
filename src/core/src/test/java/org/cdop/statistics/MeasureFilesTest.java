package org.cdop.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.cdop.sql.SqlFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureFilesTest {

    static Stream<Arguments> tables() {
        return Measures.all().stream().flatMap(m -> m.files().keySet().stream().map(p -> Arguments.of(m.id(), p)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void says_what_it_counts_of_whom_and_where_that_comes_from(String id, Population population) {
        SqlFile file = Measures.of(id).sql(population);
        assertThat(Stream.of("Title", "Population", "Numerator", "Denominator", "Source").map(file::header))
            .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void runs_on_an_empty_database_with_every_fixed_row_at_nought(String id, Population population) throws SQLException {
        try (Counted empty = new Counted()) {
            PublishedTable table = empty.table(id, "2024-04-01", "2025-04-01", Audience.PUBLIC, population);
            assertThat(table.hasSuppressed()).isFalse();
            assertThat(table.n()).isZero();
            Measure measure = Measures.of(id);
            List<String> fixed = measure.rows().apply(new Enquiry(id, table.from(), table.until(), List.of(), population))
                .stream().map(Group::id).toList();
            assertThat(table.rows().stream().map(PublishedTable.Line::group).filter(fixed::contains)).containsExactlyElementsOf(fixed);
            assertThat(table.rows().stream().anyMatch(PublishedTable.Line::isTotal)).isEqualTo(measure.total());
            assertThat(table.rows()).allSatisfy(row -> measure.columns().stream().filter(c -> c.isCount() && c.shown())
                .forEach(c -> assertThat(row.cell(c.id()).value()).isZero()));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void comes_back_from_its_json_as_it_was(String id, Population population) throws SQLException {
        try (Counted empty = new Counted()) {
            PublishedTable table = empty.table(id, "2022-04-01", "2025-04-01", Audience.INTERNAL, population);
            assertThat(PublishedTable.read(table.keep())).isEqualTo(table);
        }
    }
}
