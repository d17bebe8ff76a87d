package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Two people in one form")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergeTest {

    private static final Answers BASE = Answers.NONE.with("a", "old").with("b", "old");

    @Test
    void each_keeps_what_only_one_of_them_changed() {
        Answers.Merged merged = Answers.merge(BASE, BASE.with("a", "mine"), BASE.with("b", "theirs").with("c", "new"));
        assertThat(merged.answers()).isEqualTo(Answers.NONE.with("a", "mine").with("b", "theirs").with("c", "new"));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void the_same_change_is_no_conflict() {
        assertThat(Answers.merge(BASE, BASE.with("a", "same"), BASE.with("a", "same")).conflicts()).isEmpty();
    }

    @Test
    void both_answers_to_one_question_are_kept_until_it_is_settled() {
        Answers.Merged merged = Answers.merge(BASE, BASE.with("a", "mine"), BASE.with("a", "theirs"));
        assertThat(merged.answers().text("a")).isEqualTo("theirs");
        assertThat(merged.conflicts()).singleElement()
            .satisfies(c -> assertThat(Answers.asText(c.mine())).isEqualTo("mine"));
    }

    @Test
    void what_one_rubbed_out_and_the_other_went_on_writing_stays() {
        assertThat(Answers.merge(BASE, BASE.without("a"), BASE.with("a", "theirs")).answers().text("a")).isEqualTo("theirs");
        assertThat(Answers.merge(BASE, BASE.with("a", "mine"), BASE.without("a")).answers().text("a")).isEqualTo("mine");
        assertThat(Answers.merge(BASE, BASE.without("a"), BASE).answers().has("a")).isFalse();
    }

    @Test
    void ticks_of_a_choice_of_several_are_joined() {
        Answers base = Answers.NONE.withCodes("x", List.of("one", "two"));
        Answers.Merged merged = Answers.merge(base, Answers.NONE.withCodes("x", List.of("one", "two", "three")),
            Answers.NONE.withCodes("x", List.of("two", "four")));
        assertThat(merged.answers().codes("x")).containsExactlyInAnyOrder("two", "three", "four");
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void entries_that_each_added_to_a_list_are_both_there() {
        Answers elm = Answers.NONE.with("name", "Elm");
        Answers base = Answers.NONE.with("people", List.of(elm));
        Answers.Merged merged = Answers.merge(base,
            Answers.NONE.with("people", List.of(elm.with("role", "GP"), Answers.NONE.with("name", "Ouse"))),
            Answers.NONE.with("people", List.of(elm.with("phone", "01482"), Answers.NONE.with("name", "Derwent"))));
        assertThat(merged.answers().entries("people")).containsExactly(elm.with("phone", "01482").with("role", "GP"),
            Answers.NONE.with("name", "Derwent"), Answers.NONE.with("name", "Ouse"));
        assertThat(merged.conflicts()).isEmpty();
    }

    @Test
    void a_conflict_within_an_entry_names_entry_and_question() {
        Answers base = Answers.NONE.with("people", List.of(Answers.NONE.with("name", "Elm")));
        assertThat(Answers.merge(base, Answers.NONE.with("people", List.of(Answers.NONE.with("name", "Elms"))),
            Answers.NONE.with("people", List.of(Answers.NONE.with("name", "Wych Elm")))).conflicts())
            .singleElement().extracting(Answers.Conflict::linkId).isEqualTo("people[0].name");
    }

    @Test
    void the_answer_that_does_not_stand_is_kept_beside_the_other_until_it_is_settled() {
        Answers merged = Answers.merge(BASE, BASE.with("a", "mine"), BASE.with("a", "theirs")).answers();
        assertThat(TwoAnswers.others(merged, "a")).extracting(Answers::asText).containsExactly("mine");
        Answers goesOn = Answers.merge(BASE.with("a", "mine"), BASE.with("a", "mine and more"), merged).answers();
        assertThat(TwoAnswers.others(goesOn, "a")).extracting(Answers::asText).as("what is typed on takes the place of what was typed before")
            .containsExactly("mine and more");
        assertThat(TwoAnswers.settled(goesOn, "a", TwoAnswers.others(goesOn, "a"))).isEqualTo(BASE.with("a", "theirs"));
    }

    @Test
    void an_entry_that_moved_down_because_somebody_added_one_before_it_is_still_the_same() {
        Answers elm = Answers.NONE.with("name", "Elm");
        Answers ash = Answers.NONE.with("name", "Ash");
        Answers oak = Answers.NONE.with("name", "Oak");
        Answers.Merged merged = Answers.merge(Answers.NONE.with("people", List.of(elm, ash)),
            Answers.NONE.with("people", List.of(elm, ash.with("role", "GP"))), Answers.NONE.with("people", List.of(elm, oak, ash)));
        assertThat(merged.answers().entries("people")).containsExactly(elm, ash.with("role", "GP"), oak);
        assertThat(merged.conflicts()).isEmpty();
    }

    static IntStream five_hundred_pairs_of_hands() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("five_hundred_pairs_of_hands")
    void nothing_that_either_typed_is_ever_lost(int seed) {
        Random hands = new Random(seed);
        Answers base = typed(Answers.NONE, hands, "base");
        Answers mine = typed(base, hands, "mine");
        Answers theirs = typed(base, hands, "theirs");
        Answers.Merged merged = Answers.merge(base, mine, theirs);
        String kept = merged.answers().toJson();
        assertThat(texts(mine)).allSatisfy(text -> assertThat(kept).contains(text));
        assertThat(texts(theirs)).allSatisfy(text -> assertThat(kept).contains(text));
    }

    /** The texts that this pair of hands typed: base's own may have been taken away by the other. */
    private static List<String> texts(Answers answers) {
        return java.util.regex.Pattern.compile("(mine|theirs)-[0-9]+").matcher(answers.toJson()).results().map(r -> r.group()).toList();
    }

    private static Answers typed(Answers answers, Random hands, String by) {
        Answers now = answers;
        for (int i = 0; i < 6; i++) {
            String id = "q" + hands.nextInt(5);
            switch (hands.nextInt(4)) {
                case 0 -> now = now.without(id);
                case 1 -> now = now.with(id, by + "-" + hands.nextInt(1000));
                case 2 -> now = now.with("list", entries(now, hands, by));
                default -> now = now.withCodes("codes", List.of(by + "-" + hands.nextInt(1000), "both"));
            }
        }
        return now;
    }

    private static List<Answers> entries(Answers now, Random hands, String by) {
        List<Answers> entries = new java.util.ArrayList<>(now.entries("list"));
        Answers entry = Answers.NONE.with("name", by + "-" + hands.nextInt(1000));
        if (entries.isEmpty() || hands.nextBoolean()) {
            entries.add(entry);
        } else if (hands.nextBoolean()) {
            entries.set(hands.nextInt(entries.size()), entry);
        } else {
            entries.remove(hands.nextInt(entries.size()));
        }
        return entries;
    }
}
