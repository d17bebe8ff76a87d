package org.cdop.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cdop.sql.Queries;
import org.cdop.sql.SqlFile;
import org.cdop.statistics.ComparedMeasure;
import org.cdop.statistics.ThemeChoice;
import org.cdop.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read on 1 June 2025. */
@DisplayName("A file of published figures")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedFilesTest {

    private static final String HEADER = "area,year,measure,numerator,denominator,source\n";
    private static final List<ComparedMeasure> MEASURES = ComparedMeasure.all(List.of(new ThemeChoice("co-sleeping", "Co-sleeping")));
    private final List<String> taken = new ArrayList<>();

    private List<String> check(String file, String... there) {
        return CasesTold.places(new FigureFileCheck(PublishedRow.COLUMNS, PublishedRow.NEEDED, row -> PublishedRow.read(row, MEASURES, CasesTold.TODAY), json -> Set.of(there))
            .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), taken::add));
    }

    @Test
    void tells_deaths_or_reviews_of_an_area_in_a_year_and_who_published_them() {
        assertThat(check(HEADER + "Exampleshire,2024-25,child-mortality,30,100000,Invented\nExampleshire,2024-25,theme:co-sleeping,10,100,Invented\n")).isEmpty();
        assertThat(taken).singleElement().asString().contains("Exampleshire|2025|child-mortality", "\"numerator\":\"30\"", "\"invented\":\"no\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {",2024-25,child-mortality,1,2,Release", "E,2024-25,child-mortality,1,2,Release", "England,2024,child-mortality,1,2,Release",
        "England,2024-26,child-mortality,1,2,Release", "England,2025-26,child-mortality,1,2,Release", "England,2024-25,mortality,1,2,Release",
        "England,2024-25,theme:tea,1,2,Release", "England,2024-25,child-mortality,3,2,Release", "England,2024-25,child-mortality,,2,Release",
        "England,2024-25,child-mortality,1,0,Release", "England,2024-25,child-mortality,1.5,2,Release", "England,2024-25,child-mortality,1,2,"})
    void is_refused_as_a_whole_for_a_row_that_cannot_be(String row) {
        assertThat(check(HEADER + "England,2023-24,child-mortality,1,2,Release\n" + row + "\n")).singleElement().asString().startsWith("2 ").endsWith("error");
        assertThat(taken).isEmpty();
    }

    @Test
    void is_refused_without_a_source_and_says_what_it_replaces() {
        assertThat(check("area,year,measure,numerator,denominator\nEngland,2024-25,child-mortality,1,2\n")).contains("0 source error");
        assertThat(check(HEADER + "England,2024-25,child-mortality,1,2,Release\n", "England|2025|child-mortality")).containsExactly("1 numerator warning");
    }

    @Test
    void waits_like_any_other_between_its_check_and_its_import() throws SQLException {
        try (Connection db = TestDatabase.asOwner()) {
            assertThat(TestDatabase.column(db, "select pg_get_constraintdef(oid) from pg_constraint where conname = 'import_part_kind_check'")).singleElement().asString()
                .contains("cases", "populations", "published");
            db.rollback();
        }
    }

    @Test
    void is_kept_read_by_everybody_and_brought_in_by_a_lead_alone() throws SQLException {
        check("area,year,measure,numerator,denominator,source,invented\nExampleshire,2024-25,child-mortality,30,100000,Made up,yes\n");
        try (Connection db = TestDatabase.asOwner()) {
            TestDatabase.run(db, "insert into panel (code, name) values ('NORTH', 'North'); insert into app_user (id, name, full_name) overriding system value"
                + " values (-1, 'lena', 'Lena Rowan'), (-2, 'mia', 'Mia Hornbeam'); insert into user_role (user_id, role, panel) values (-1, 'lead', 'NORTH'), (-2, 'member', 'NORTH')");
            TestDatabase.become(db, "lena", "lead");
            for (int again = 0; again < 2; again++) {
                new Queries(db).run(SqlFile.of("exchange/put-published.sql"), Map.of("rows", taken.get(0), "now", java.time.Instant.parse("2025-06-01T09:00:00Z")));
            }
            TestDatabase.become(db, "mia", "member");
            assertThat(TestDatabase.column(db, "select area || ' ' || year_ends || ' ' || numerator || ' of ' || denominator || ' ' || invented from published_figure where area = 'Exampleshire'"))
                .containsExactly("Exampleshire 2025 30 of 100000 true");
            assertThatThrownBy(() -> new Queries(db).run(SqlFile.of("exchange/put-published.sql"), Map.of("rows", taken.get(0), "now", java.time.Instant.parse("2025-06-01T09:00:00Z"))))
                .hasStackTraceContaining("row-level security");
            db.rollback();
        }
    }
}
