package org.cdop.panelmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsToLookAtTest {

    @Test
    void a_name_that_no_form_told_is_pointed_at_once_however_often_it_stands() {
        assertThat(lookAt("[the child] was with uncle Brathay at the Wharfe Inn. Later Brathay left with Siân."))
            .containsExactly("Brathay", "Wharfe", "Inn", "Siân");
    }

    @Test
    void what_is_masked_what_begins_a_sentence_and_the_words_of_the_field_are_not() {
        assertThat(lookAt("The police came. Mother said: Nobody slept.\nSleep was poor, wrote the GP and CAMHS. [name] saw the Health Visitor in May."))
            .isEmpty();
    }

    @Test
    void a_long_number_is_pointed_at_and_an_age_or_a_weight_is_not() {
        assertThat(lookAt("He weighed 3400 g at 38 weeks. Call 01482 000 000 or see 2024/556677.")).containsExactly("01482 000 000", "2024/556677");
    }

    @Test
    void only_texts_that_were_written_freely_are_looked_through() {
        AnonymisedText chosen = new AnonymisedText("Girl", List.of(new AnonymisedText.Part("Notification",
            List.of(new AnonymisedText.Item("Area", "lives in East Riding", false)))));
        assertThat(chosen.toLookAt()).isEmpty();
    }

    private static List<String> lookAt(String free) {
        return new AnonymisedText("Girl, 4 years", List.of(new AnonymisedText.Part("Notification",
            List.of(new AnonymisedText.Item("What happened", free, true))))).toLookAt();
    }
}
