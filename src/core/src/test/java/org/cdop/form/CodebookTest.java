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
            .parse(new StringReader(Codebook.csv(ALL))).getRecords();
        assertThat(rows).hasSameSizeAs(Codebook.lines(ALL));
        assertThat(rows).filteredOn(r -> r.get("link_id").equals("child.born_on")).singleElement()
            .satisfies(r -> assertThat(r.get("fact_of_the_case")).isEqualTo("child.bornOn"));
    }
}
