package org.cdop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file of denominators")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DenominatorFilesTest {

    private static final String HEADER = "area,area_name,year,measure,sex,age_from,age_to,imd_decile,count\n";
    private final List<String> taken = new ArrayList<>();

    private List<String> check(String rows, String... there) {
        Map<String, String> owners = Map.of("NORTH", "NORTH", "SOUTH", "SOUTH", "E99000003", "SOUTH");
        return CasesTold.places(new FigureFileCheck(Figure.COLUMNS, Figure.NEEDED, row -> Figure.read(row, owners, Set.of("NORTH"), CasesTold.TODAY), json -> Set.of(there))
            .read(new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)), taken::add));
    }

    @Test
    void tells_people_by_age_and_live_births_of_an_area_or_a_panel() {
        assertThat(check("NORTH,North,2024,population,all,0,17,,61000\nE99000001,Aire,2024,live_births,all,,,1,820\n")).isEmpty();
        assertThat(taken).singleElement().asString().contains("61000", "820");
    }

    @ParameterizedTest
    @ValueSource(strings = {",x,2024,population,all,0,17,,1", "Hull,x,2024,population,all,0,17,,1", "SOUTH,x,2024,population,all,0,17,,1",
        "E99000003,x,2024,population,all,0,17,,1", "NORTH,x,24,population,all,0,17,,1", "NORTH,x,2026,population,all,0,17,,1",
        "NORTH,x,2024,births,all,,,,1", "NORTH,x,2024,population,both,0,17,,1", "NORTH,x,2024,population,all,,,,1",
        "NORTH,x,2024,population,all,17,0,,1", "NORTH,x,2024,live_births,all,0,0,,1", "NORTH,x,2024,live_births,all,,,11,1",
        "NORTH,x,2024,live_births,all,,,,1.5", "NORTH,x,2024,live_births,all,,,,-1", "NORTH,x,2024,live_births,all,,,,"})
    void is_refused_for_a_row_that_cannot_be(String row) {
        assertThat(check("NORTH,North,2023,live_births,all,,,,1\n" + row + "\n")).singleElement().asString().startsWith("2 ").endsWith("error");
        assertThat(taken).isEmpty();
    }

    @Test
    void says_which_figures_it_replaces() {
        assertThat(check("NORTH,North,2024,live_births,all,,,,1\n", "NORTH|2024|live_births|all|null|null|null")).containsExactly("1 count warning");
        assertThat(taken).hasSize(1);
    }

    @Test
    void is_refused_where_it_tells_one_figure_twice() {
        assertThat(check("NORTH,North,2024,live_births,all,,,,1\nNORTH,North,2024,live_births,all,,,,2\n")).containsExactly("2 null error");
    }
}
