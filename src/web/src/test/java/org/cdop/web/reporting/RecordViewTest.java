package org.cdop.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.reporting.CompositeRecord;
import org.cdop.reporting.Fact;
import org.cdop.reporting.SourceForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever looks through a composite record")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordViewTest {

    private static final FormDefinition FORM = FormLibrary.load().get("reporting", "2022-04");
    private static final CompositeRecord RECORD = CompositeRecord.of(List.of(
        form("Alder Surgery", Answers.NONE.with("birth.weight", 3100).with("pregnancy.smoking", "no").with("mother.age", 31)),
        form("Hull Maternity & Co", Answers.NONE.with("pregnancy.smoking", "yes").with("birth.gestation_weeks", "not_known"))), List.of());

    @Test
    void sees_the_sections_closed_until_something_is_looked_for() {
        assertThat(view("", "", "").parts(null, false)).isNotEmpty().noneMatch(RecordView.Part::open);
        assertThat(view("disputed", "", "").parts(null, false)).isNotEmpty().allMatch(RecordView.Part::open);
        assertThat(view("", "", "").parts(null, true)).allMatch(RecordView.Part::open);
    }

    @Test
    void comes_back_to_the_section_of_the_question_just_settled() {
        assertThat(view("", "", "").parts("birth.weight", false)).filteredOn(RecordView.Part::open).singleElement()
            .satisfies(part -> assertThat(part.facts()).extracting(Fact::linkId).contains("birth.weight"));
    }

    @Test
    void has_each_choice_narrow_the_counts_of_the_others() {
        assertThat(view("", "", "").count("disputed")).isEqualTo(1);
        assertThat(view("", "Alder Surgery", "").count("")).isEqualTo(3);
        assertThat(view("", "Hull Maternity & Co", "").count("not_known")).isEqualTo(1);
        assertThat(view("disputed", "", "weight").parts(null, false)).isEmpty();
        assertThat(view("disputed", "", "").sources()).extracting(s -> s.getKey() + " " + s.getValue()).containsExactly("Alder Surgery 1", "Hull Maternity & Co 1");
    }

    @Test
    void finds_a_question_by_its_words_or_its_answer_whatever_the_letters() {
        assertThat(view("", "", "BIRTH WEIGHT").count("")).isEqualTo(1);
        assertThat(view("", "", "3100").count("")).isEqualTo(1);
    }

    @Test
    void can_send_the_address_of_what_is_seen() {
        assertThat(view("disputed", "Hull Maternity & Co", "birth weight").address("HULL/2026-001", "settled"))
            .isEqualTo("/cases/record?case=HULL/2026-001&show=settled&from=Hull+Maternity+%26+Co&q=birth+weight");
    }

    @Test
    void sees_everything_where_the_address_asks_for_what_there_is_not() {
        assertThat(view("nonsense", null, null).isWhole()).isTrue();
    }

    private static RecordView view(String show, String from, String words) {
        return new RecordView(RECORD, show, from, words);
    }

    private static SourceForm form(String by, Answers answers) {
        return new SourceForm(by, 1L, FORM, answers, Instant.EPOCH);
    }
}
