package org.cdop.panelmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a letter or a report must not carry. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedPeopleTest {

    private final Masking aCase = new Masking(List.of(new KnownName(KnownName.CHILD, "Ada Wharfe"), new KnownName("mother", "Bryony Calder"),
        new KnownName(People.PROFESSIONAL, "Niamh Hornbeam")), Set.of("9990001234"),
        Map.of("9 Willowherb Walk", People.ADDRESS, "Kingston upon Hull", People.ADDRESS, "Aire Primary School", "school"), null);

    private final Masking aPanel = new Masking(List.of(new KnownName(KnownName.CHILD, "Ada Wharfe"), new KnownName(KnownName.CHILD, "May Hill")),
        Set.of("9990001234"), Map.of("9 Willowherb Walk", People.ADDRESS), null);

    @Test
    void a_letter_names_neither_the_child_nor_the_family() {
        assertThat(aCase.named("In reviewing the death of Ada Wharfe; Mrs Calder was told. ADA slept.", 1)).containsExactly("Ada Wharfe", "Calder", "ADA");
    }

    @Test
    void a_letter_tells_no_address_and_no_nhs_number() {
        assertThat(aCase.named("They lived at 9 Willowherb  Walk; NHS 999 000 1234.", 1)).containsExactly("9 Willowherb  Walk", "999 000 1234");
    }

    @Test
    void a_letter_may_name_the_town_the_day_and_the_people_at_work_to_whom_it_goes() {
        assertThat(aCase.named("3 May 2026. To Niamh Hornbeam, Aire Primary School, Kingston upon Hull, 01482 300300.", 1)).isEmpty();
    }

    @Test
    void a_report_names_no_child_in_full() {
        assertThat(aPanel.named("Two of the deaths concerned Ada Wharfe and HILL, May at 9 Willowherb Walk, 9990001234.", 2))
            .containsExactly("Ada Wharfe", "HILL, May", "9 Willowherb Walk", "9990001234");
    }

    @Test
    void a_report_may_use_words_that_are_also_part_of_somebodys_name() {
        assertThat(aPanel.named("In May the Wharfe valley team met; the hill was cleared and Ada Lovelace House opened.", 2)).isEmpty();
    }
}
