package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("A draft that is taken into a newer edition")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionMoveTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneId.of("Europe/London"));

    @Test
    void takes_with_it_what_is_still_asked_with_its_reasons() {
        EditionMove move = move("reporting", Answers.NONE.with("birth.weight", 3100).with("pregnancy.smoking", "not_known")
            .with("pregnancy.smoking" + NotKnown.WHY, "not_asked"));
        assertThat(move.fitting()).isEqualTo(Answers.NONE.with("birth.weight", 3100).with("pregnancy.smoking", "not_known")
            .with("pregnancy.smoking" + NotKnown.WHY, "not_asked"));
        assertThat(move.left()).isEmpty();
    }

    @Test
    void lists_what_will_not_fit_with_its_answer() {
        EditionMove move = move("supplementary-genetic", Answers.NONE.with("pregnancy.bmi", 31).with("genetic.risk_known", "yes"));
        assertThat(move.left()).extracting(EditionMove.Left::words)
            .containsExactly("Body mass index at booking: 31 kg/m² (not asked in edition 2022-04)");
        assertThat(move.fitting().linkIds()).containsExactly("genetic.risk_known");
    }

    @Test
    void lists_an_option_that_is_no_longer_offered() {
        FormDefinition older = FormText.form("{ \"linkId\": \"x\", \"type\": \"choice\", \"text\": \"X\", \"answerOption\": [\"one\", \"two\"] }");
        FormDefinition newer = FormText.form("{ \"linkId\": \"x\", \"type\": \"choice\", \"text\": \"X\", \"answerOption\": [\"two\", \"three\"] }");
        assertThat(EditionMove.of(older, newer, Answers.NONE.with("x", "one"), CLOCK).left()).extracting(EditionMove.Left::answer).isEqualTo(List.of("One"));
    }

    @Test
    void says_what_is_asked_anew() {
        assertThat(move("reporting", Answers.NONE).anew()).extracting(Question::linkId).contains("poverty.signs", "bereavement.offered");
    }

    private static EditionMove move(String form, Answers answers) {
        return EditionMove.of(LIBRARY.get(form, "2019-09"), LIBRARY.get(form, "2022-04"), answers, CLOCK);
    }
}
