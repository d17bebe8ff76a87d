package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("The codebook")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CodebookTest {

    private static final List<FormDefinition> ALL = FormLibrary.load().all();

    @Test
    void has_a_line_for_every_question_also_those_within_a_list() {
        long questions = ALL.stream().flatMap(f -> f.questions().stream()).mapToLong(q -> 1 + q.items().size()).sum();
        assertThat(Codebook.lines(ALL)).hasSize((int) questions).extracting(Codebook.Line::linkId).contains("agencies[].email");
    }

    @Test
    void says_when_a_question_is_asked_and_which_answers_it_takes() {
        assertThat(Codebook.lines(ALL)).filteredOn(l -> l.linkId().equals("sharer.alcohol_units")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.askedWhen()).isEqualTo("sharer.alcohol is yes");
            assertThat(line.limits()).isEqualTo("from 0; to 100; in units");
        });
        assertThat(Codebook.lines(ALL)).filteredOn(l -> l.linkId().equals("sharer.alcohol")).isNotEmpty()
            .extracting(Codebook.Line::answers).containsOnly("yes = Yes; no = No; not_known = Not known");
    }

    @Test
    void can_be_read_back_as_csv() throws Exception {
        List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
            .parse(new StringReader(Codebook.csv(Codebook.lines(ALL)))).getRecords();
        assertThat(rows).hasSameSizeAs(Codebook.lines(ALL));
        assertThat(rows).filteredOn(r -> r.get("link_id").equals("child.born_on")).singleElement()
            .satisfies(r -> assertThat(r.get("fact_of_the_case")).isEqualTo("child.bornOn"));
    }

    @Test
    void has_a_line_for_every_option_of_every_code_list() {
        FormLibrary library = FormLibrary.load();
        assertThat(library.codeLists()).isNotEmpty();
        String csv = Codebook.csv(Codebook.lists(library.codeLists()));
        library.codeLists().forEach((name, choices) -> assertThat(choices).isNotEmpty()
            .allSatisfy(c -> assertThat(csv).contains("code list,," + name + "," + c.code() + ",code,")));
    }

    @Test
    void holds_nothing_that_a_spreadsheet_would_calculate() {
        FormDefinition form = FormText.form(
            "{ \"linkId\": \"sum\", \"type\": \"string\", \"text\": \"=1+1\", \"help\": \"@now\", \"unit\": \"\", \"source\": \"-2\" }");
        assertThat(Codebook.csv(Codebook.lines(List.of(form)))).contains(",'=1+1,", ",'@now,", ",'-2,").doesNotContain(",=1+1,", ",@now,", ",-2,");
    }
}
