package org.cdop.panelmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaskingTest {

    private static final LocalDate DIED = LocalDate.of(2024, 5, 14);

    private final Masking masking = new Masking(List.of(
            new KnownName("the child", "Ada Rose Wharfe"), new KnownName("mother", "Bryony Wharfe"),
            new KnownName("father", "Will Calder-Swale"), new KnownName("sibling 1", "May Wharfe"),
            new KnownName("professional", "Dr Niamh O'Hornbeam")),
        Set.of("9990001234"), Map.of("12 Alder Row, Hull", "address", "Aire Primary School", "school"), DIED);

    @Test
    void names_become_roles() {
        assertMasked("Bryony Wharfe found Ada Wharfe.", "[mother] found [the child].");
    }

    @Test
    void a_given_name_alone_is_masked() {
        assertMasked("Ada was well. Bryony was asleep.", "[the child] was well. [mother] was asleep.");
    }

    @Test
    void the_name_that_a_family_shares_is_a_family_name() {
        assertMasked("Mrs Wharfe was told.", "Mrs [family name] was told.");
    }

    @Test
    void family_name_first_is_masked_too() {
        assertMasked("WHARFE, Ada Rose", "[the child]");
    }

    @Test
    void possessives_are_masked() {
        assertMasked("Ada's cot, Ada’s dummy and the Wharfes’ home", "[the child]'s cot, [the child]’s dummy and the [family name]’ home");
    }

    @Test
    void capitals_and_small_letters_make_no_difference() {
        assertMasked("ADA and bryony", "[the child] and [mother]");
    }

    @Test
    void an_initial_between_the_names_is_masked_with_them() {
        assertMasked("Ada R. Wharfe was born at term.", "[the child] was born at term.");
    }

    @Test
    void half_of_a_double_name_is_masked() {
        assertMasked("Mr Calder and Mr Swale", "Mr [father] and Mr [father]");
        assertMasked("Will Calder-Swale", "[father]");
    }

    @Test
    void a_name_inside_another_word_stays() {
        assertMasked("The Canadaian adapted swaled grass.", "The Canadaian adapted swaled grass.");
    }

    @Test
    void names_with_an_apostrophe_are_masked_however_it_is_written() {
        assertMasked("Dr O'Hornbeam and Niamh O’Hornbeam", "Dr [professional] and [professional]");
    }

    @Test
    void two_people_in_a_list_stay_two() {
        assertMasked("Ada, Bryony and May slept.", "[the child], [mother] and [sibling 1] slept.");
    }

    @Test
    void a_name_that_is_a_month_or_a_flower_is_masked_where_it_is_a_name() {
        assertMasked("She slept beside May.", "She slept beside [sibling 1].");
        assertMasked("May was asleep.", "[sibling 1] was asleep.");
        assertMasked("Rose had a cough.", "[the child] had a cough.");
    }

    @Test
    void the_same_word_stays_where_it_is_none() {
        assertMasked("It may have been a rose. He will ask.", "It may have been a rose. He will ask.");
        assertMasked("Will the panel ask? May we know?", "Will the panel ask? May we know?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990001234", "999 000 1234", "999-000-1234", "99 90 00 12 34", "999.000.1234", "9 9 9 0 0 0 1 2 3 4",
        "999 – 000 – 1234"})
    void the_nhs_number_is_masked_in_any_grouping(String number) {
        assertMasked("NHS number " + number + " was read.", "NHS number [NHS number] was read.");
    }

    @Test
    void an_nhs_number_that_no_form_told_is_masked() {
        assertMasked("The twin is 943 476 5919.", "The twin is [NHS number].");
    }

    @Test
    void ten_digits_that_are_no_nhs_number_stay() {
        assertMasked("Batch 1234567890 was given.", "Batch 1234567890 was given.");
    }

    @Test
    void welsh_names_are_masked_with_and_without_their_accents() {
        Masking welsh = new Masking(List.of(new KnownName("the child", "Gwenllïan Siân ap Rhŷs"), new KnownName("mother", "Sŵyn Llŷr")),
            Set.of(), Map.of(), DIED);
        assertThat(welsh.mask("Gwenllian, Gwenllïan’s cot, Gwenlli\u0308an ap Rhys; Swyn Llyr, SŴYN"))
            .isEqualTo("[the child], [the child]’s cot, [the child]; [mother], [mother]");
    }

    @Test
    void names_from_elsewhere_are_masked() {
        Masking other = new Masking(List.of(new KnownName("the child", "Łucja Jørgensen"), new KnownName("mother", "An Nguyễn")),
            Set.of(), Map.of(), DIED);
        assertThat(other.mask("Lucja Jorgensen and An Nguyen. An ambulance came.")).isEqualTo("[the child] and [mother]. An ambulance came.");
    }

    @Test
    void dates_are_told_by_their_distance_from_the_death() {
        assertMasked("Seen on 11 May 2024, admitted 14/05/2024, buried 2024-05-28.",
            "Seen on [3 days before the death], admitted [on the day of death], buried [14 days after the death].");
        assertMasked("Born May 14th, 2020; reviewed 1.3.24; scan in March 2024; seen on 3rd May",
            "Born [4 years before the death]; reviewed [74 days before the death]; scan in [about 2 months before the death]; seen on [date]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/05", "14/5", "07/11", "May 14th", "May 14", "14-May", "14th of May", "2024/05/14", "2024.5.14", "05/2024", "5/2024",
        "14 / 05 / 2024", "14\u201305\u20132024", "14.05.24", "14 - 5 - 2024", "2024 \u2013 05 \u2013 14", "14-May-24"})
    void a_date_is_masked_however_it_is_written(String date) {
        assertThat(masking.mask("Seen on " + date + " at home.")).matches("Seen on \\[[a-z0-9 ]+\\] at home\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for 5/7", "for 6/12", "aged 3/52", "blood pressure 120/80", "pain 10/10", "coma score 14/15", "2.5 mg", "version 1.2",
        "36.5 degrees", "at 14.05 hours", "24/7", "Mar 5 mg"})
    void what_clinicians_write_with_a_stroke_stays_where_it_is_no_date_near_the_death(String words) {
        assertMasked("Given " + words + ".", "Given " + words + ".");
    }

    @Test
    void a_given_name_that_no_form_told_is_masked_beside_the_family_name_and_after_a_word_of_kin() {
        assertMasked("Found by mother Linnet Wharfe at home.", "Found by mother [name] at home.");
        assertMasked("Mother Linnet smoked; the Wharfe home was warm.", "Mother [name] smoked; the [family name] home was warm.");
        assertMasked("Baby Wharfe slept. The Wharfes moved.", "Baby [family name] slept. The [family name] moved.");
        assertMasked("His twin, Teal, was well. His mother was well.", "His twin, [name], was well. His mother was well.");
    }

    @Test
    void a_date_that_does_not_exist_is_masked_as_a_date() {
        assertMasked("Seen on 31/02/2024.", "Seen on [date].");
    }

    @Test
    void postcodes_are_masked_and_doses_are_not() {
        assertMasked("Moved from HU5 2AA to hu52aa; B12 5mg daily.", "Moved from [postcode] to [postcode]; B12 5mg daily.");
    }

    @Test
    void addresses_and_schools_are_masked_as_they_were_told() {
        assertMasked("Lived at 12 Alder Row Hull, went to Aire primary school.", "Lived at [address], went to [school].");
    }

    @Test
    void telephone_numbers_and_e_mail_addresses_are_masked() {
        assertMasked("Ring 01482 000 111 or +44 7700 900123, mail ada@example.org.",
            "Ring [telephone number] or [telephone number], mail [e-mail address].");
    }

    @Test
    void somebody_with_a_title_is_masked_though_no_form_named_them() {
        assertMasked("Dr Elmhurst and PC Beckfoot attended.", "Dr [name] and PC [name] attended.");
    }

    @Test
    void a_text_without_anybody_in_it_stays_as_it_is() {
        assertThat(masking.wouldMask("The baby was put down on the back in a cot.")).isFalse();
    }

    @Test
    void emoji_and_brackets_do_no_harm() {
        assertMasked("Ada \uD83D\uDE22 [sic] \uD83D\uDE22 Ada", "[the child] \uD83D\uDE22 [sic] \uD83D\uDE22 [the child]");
    }

    @Test
    void nobody_is_missed_in_a_megabyte_of_text() {
        assertThat(masking.mask("x".repeat(500_000) + " Wharfe slept.".repeat(40_000))).doesNotContain("Wharfe").contains("[family name] slept.");
    }

    @Test
    void nothing_told_is_nothing_masked() {
        assertThat(masking.mask(null)).isEmpty();
    }

    private void assertMasked(String told, String read) {
        assertThat(masking.mask(told)).isEqualTo(read);
    }
}
