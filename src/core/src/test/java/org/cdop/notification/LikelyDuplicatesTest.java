package org.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LikelyDuplicatesTest {

    private static final LocalDate BORN = LocalDate.of(2024, 3, 4);
    private static final LocalDate DIED = LocalDate.of(2024, 5, 14);

    @Test
    void the_same_NHS_number_is_the_same_child_even_under_another_name() {
        Likeness likeness = compare(child("Rowan", "Ada").number("9990001234"), child("Alder", "Beth").number("9990001234")
            .born(BORN.plusDays(90)));
        assertThat(likeness.sameNumber()).isTrue();
        assertThat(likeness.isLikely()).isTrue();
        assertThat(likeness.inWords()).isEqualTo("Same NHS number");
    }

    @Test
    void without_a_number_a_surname_that_sounds_alike_with_dates_sex_and_postcode_is_likely_the_same() {
        Likeness likeness = compare(child("Whych", "Catherine"), child("Wych", "Katharine"));
        assertThat(likeness.isLikely()).isTrue();
        assertThat(likeness.mayBeTwin()).isFalse();
        assertThat(likeness.agreements()).contains("family name", "given names", "date of birth", "date of death", "sex", "postcode");
    }

    @Test
    void accents_hyphens_and_the_order_of_names_do_not_matter() {
        assertThat(compare(child("Siân-Swale", "Zoë"), child("Swale", "Zoe")).isLikely()).isTrue();
        assertThat(compare(child("Swale", "Owain"), child("Owain", "Swale")).agreements())
            .contains("names, the other way round");
    }

    @Test
    void twins_with_names_are_said_to_be_possible_twins() {
        Likeness likeness = compare(child("Swale", "Ada"), child("Swale", "Beth"));
        assertThat(likeness.mayBeTwin()).isTrue();
        assertThat(likeness.inWords()).contains("may be a twin");
    }

    @Test
    void twins_who_have_a_number_each_are_not_taken_for_one() {
        Likeness likeness = compare(child("Swale", "Ada").number("9990001234"), child("Swale", "Beth").number("9990005678"));
        assertThat(likeness.sameNumber()).isFalse();
        assertThat(likeness.mayBeTwin()).isTrue();
        assertThat(likeness.differences()).contains("NHS number");
    }

    @Test
    void first_and_second_twin_without_names_are_shown_as_twins_and_not_swallowed() {
        Likeness likeness = compare(child("Swale", "Twin 1"), child("Swale", "Twin II"));
        assertThat(likeness.mayBeTwin()).isTrue();
        assertThat(likeness.isLikely()).isTrue();
    }

    @Test
    void a_twin_of_the_other_sex_or_who_died_on_another_day_is_a_possible_twin() {
        assertThat(compare(child("Swale", "Baby").sex("male"), child("Swale", "Baby").sex("female")).mayBeTwin()).isTrue();
        assertThat(compare(child("Swale", "Ada").died(DIED.minusDays(6)), child("Swale", "Ada")).mayBeTwin()).isTrue();
    }

    @Test
    void a_baby_without_a_name_is_found_again_under_the_name_that_it_was_given() {
        Likeness likeness = compare(child("Swale", "Baby of Ann Swale"), child("Swale", "Cerys"));
        assertThat(likeness.isLikely()).isTrue();
        assertThat(likeness.differences()).doesNotContain("given names");
        assertThat(likeness.mayBeTwin()).as("nobody can tell yet").isTrue();
    }

    @Test
    void an_exchanged_day_and_month_still_counts_for_the_date() {
        Likeness likeness = compare(child("Swale", "Ada").born(LocalDate.of(2024, 4, 3)), child("Swale", "Ada"));
        assertThat(likeness.agreements()).contains("date of birth (day and month exchanged)");
        assertThat(likeness.isLikely()).isTrue();
    }

    @Test
    void two_children_who_share_only_the_day_of_death_are_not_shown() {
        KnownDeath other = child("Hornbeam", "Tom").sex("male").born(LocalDate.of(2012, 1, 1)).postcode("YO25 6DD").told();
        assertThat(LikelyDuplicates.among(List.of(other), child("Swale", "Ada").told())).isEmpty();
    }

    @Test
    void the_same_number_stands_before_a_merely_likely_one() {
        KnownDeath told = child("Swale", "Ada").number("9990001234").told();
        KnownDeath alike = child("Swale", "Ada").told();
        KnownDeath numbered = child("Aire", "Baby").number("9990001234").born(BORN.minusDays(40)).died(DIED.plusDays(30)).told();
        assertThat(LikelyDuplicates.among(List.of(alike, numbered), told)).extracting(Likeness::known)
            .containsExactly(numbered, alike);
    }

    private static Likeness compare(Child one, Child other) {
        return LikelyDuplicates.compare(one.told(), other.told());
    }

    private static Child child(String family, String given) {
        return new Child(family, given, null, BORN, DIED, "female", "HU5 1AB");
    }

    private record Child(String family, String given, String number, LocalDate born, LocalDate died, String sex, String postcode) {

        Child number(String digits) {
            return new Child(family, given, digits, born, died, sex, postcode);
        }

        Child born(LocalDate on) {
            return new Child(family, given, number, on, died, sex, postcode);
        }

        Child died(LocalDate on) {
            return new Child(family, given, number, born, on, sex, postcode);
        }

        Child sex(String told) {
            return new Child(family, given, number, born, died, told, postcode);
        }

        Child postcode(String told) {
            return new Child(family, given, number, born, died, sex, told);
        }

        KnownDeath told() {
            return new KnownDeath("case", "HULL/1", "GATHERING", family, given, number, born, died, sex, postcode);
        }
    }
}
