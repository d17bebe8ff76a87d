package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.cdop.form.Answers;
import org.cdop.form.NotKnown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("An explanation of an unusual answer")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainedTest {

    private static final String AGE = "mother.age";
    private static final Answers UNUSUAL = Answers.NONE.with(AGE, 13);

    @Test
    void is_kept_changed_and_taken_away() {
        Answers explained = new Explained(AGE, "", " She was thirteen. ").within(UNUSUAL);
        assertThat(NotKnown.explanation(explained, AGE)).isEqualTo("She was thirteen.");
        assertThat(NotKnown.explanation(new Explained(AGE, "She was thirteen.", "She was 13.").within(explained), AGE)).isEqualTo("She was 13.");
        assertThat(new Explained(AGE, "She was thirteen.", "").within(explained)).isEqualTo(UNUSUAL);
    }

    @Test
    void that_a_colleague_gave_meanwhile_stays_beside_a_blank_and_beside_another() {
        Answers explained = new Explained(AGE, "", "She was thirteen.").within(UNUSUAL);
        assertThat(new Explained(AGE, "", "").within(explained)).isEqualTo(explained);
        assertThat(NotKnown.explanation(new Explained(AGE, "", "As booked.").within(explained), AGE)).isEqualTo("She was thirteen.\nAs booked.");
    }
}
