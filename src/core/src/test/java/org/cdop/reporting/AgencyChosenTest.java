package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cdop.access.AgencyKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgencyChosenTest {

    private static final Choosable HUMBER = agency(1, AgencyKind.POLICE, "Humber Rivers Police", 3);
    private static final Choosable DALES = agency(2, AgencyKind.POLICE, "Dales Police", 9);
    private static final Choosable ALDER = agency(3, AgencyKind.GP, "Alder Surgery", 9);
    private static final Choosable WYCH = agency(4, AgencyKind.GP, "Wych Surgery", 0);
    private static final List<Choosable> DIRECTORY = List.of(HUMBER, DALES, ALDER, WYCH);

    @Test
    void the_agency_that_the_notification_names_is_found_by_its_name() {
        assertThat(chosen(AgencyKind.POLICE, "humber rivers police", DIRECTORY)).isEqualTo(HUMBER);
        assertThat(chosen(AgencyKind.GP, "Dr Larch, Wych Surgery", DIRECTORY)).isEqualTo(WYCH);
    }

    @Test
    void a_named_agency_that_is_not_in_the_directory_is_not_mistaken_for_another() {
        assertThat(chosen(AgencyKind.GP, "Fir Practice", List.of(ALDER))).isNull();
    }

    @Test
    void where_none_is_named_the_only_one_of_its_kind_is_taken() {
        assertThat(chosen(AgencyKind.GP, null, List.of(ALDER, HUMBER))).isEqualTo(ALDER);
    }

    @Test
    void of_several_the_one_that_the_panel_asks_most_is_taken() {
        assertThat(chosen(AgencyKind.POLICE, null, DIRECTORY)).isEqualTo(DALES);
    }

    @Test
    void a_practice_or_a_school_is_never_guessed_since_each_child_has_its_own() {
        assertThat(chosen(AgencyKind.GP, null, DIRECTORY)).isNull();
    }

    private static Choosable chosen(AgencyKind kind, String named, List<Choosable> directory) {
        NamedAgency agency = named == null ? null : new NamedAgency(kind, named, null, null);
        return Choosable.best(new Proposal(kind, AgencyForm.REPORTING, agency, List.of("why")), directory);
    }

    private static Choosable agency(long id, AgencyKind kind, String name, long asked) {
        return new Choosable(id, kind, name, "Mailbox", "mail@agency.example", asked);
    }
}
