package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cdop.form.Answers;
import org.cdop.form.FormLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The chronology of a case")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChronologyTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final LocalDate DIED = LocalDate.of(2026, 5, 14);
    private static final SourceForm AMBULANCE = form("Yorkshire Ambulance", 1, Answers.NONE.with("scene.called_at", "2026-05-14T03:10")
        .with("scene.arrived_at", "2026-05-14T03:22"));
    private static final SourceForm VISITOR = form("Health visiting", 2, Answers.NONE.with("sleep_advice.on", "2026-03").with("services.involved",
        List.of(Answers.NONE.with("service", "Early help").with("last", "2026-05-11"))));

    @Test
    void is_made_of_every_dated_answer_in_the_order_of_days_with_its_source() {
        assertThat(Chronology.of(List.of(AMBULANCE, VISITOR), List.of(), List.of())).extracting(Happening::when, Happening::what, Happening::source)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("March 2026", "Safe-sleep advice was given", "Health visiting"),
                org.assertj.core.groups.Tuple.tuple("11 May 2026", "Early help: Last contact", "Health visiting"),
                org.assertj.core.groups.Tuple.tuple("14 May 2026, 03:10", "Service called to the scene", "Yorkshire Ambulance"),
                org.assertj.core.groups.Tuple.tuple("14 May 2026, 03:22", "Service arrived at the scene", "Yorkshire Ambulance"));
    }

    @Test
    void has_the_same_moment_once_with_all_who_told_it() {
        SourceForm other = form("Hull Maternity", 3, Answers.NONE.with("sleep_advice.on", "2026-03"));
        assertThat(Chronology.of(List.of(VISITOR, other), List.of(), List.of())).filteredOn(h -> h.what().startsWith("Safe-sleep")).singleElement()
            .extracting(Happening::source).isEqualTo("Health visiting; Hull Maternity");
    }

    @Test
    void can_be_worded_anew_added_to_and_shortened_and_says_so() {
        List<Chronology.Changed> changes = List.of(new Chronology.Changed(1, "1/scene.called_at", "2026-05-14T03:05", "The father rang 999", false),
            new Chronology.Changed(2, null, "2026-05-13", "A quiet evening, by the mother’s account", false),
            new Chronology.Changed(3, "2/sleep_advice.on", "2026-03", "Safe-sleep advice was given", true));
        List<Happening> all = Chronology.of(List.of(AMBULANCE, VISITOR), List.of(), changes);
        assertThat(all).filteredOn(Happening::changed).extracting(Happening::what)
            .containsExactly("Safe-sleep advice was given", "A quiet evening, by the mother’s account", "The father rang 999");
        assertThat(all).filteredOn(Happening::leftOut).extracting(Happening::key).containsExactly("2/sleep_advice.on");
    }

    @Test
    void keeps_the_source_whose_name_is_part_of_anothers() {
        SourceForm other = form("Health", 3, Answers.NONE.with("sleep_advice.on", "2026-03"));
        assertThat(Chronology.of(List.of(VISITOR, other), List.of(), List.of())).filteredOn(h -> h.what().startsWith("Safe-sleep")).singleElement()
            .extracting(Happening::source).isEqualTo("Health visiting; Health");
    }

    @Test
    void leaves_out_a_date_that_was_settled_otherwise_and_says_so_unless_it_is_taken_in_again() {
        SourceForm other = form("Hull Maternity", 3, Answers.NONE.with("sleep_advice.on", "2026-04-02"));
        List<Settled> settled = List.of(new Settled("sleep_advice.on", jakarta.json.Json.createValue("2026-04-02"),
            jakarta.json.Json.createArrayBuilder(List.of("2026-03", "2026-04-02")).build(), "The midwife's record", Instant.EPOCH, "x"));
        assertThat(Chronology.of(List.of(VISITOR, other), List.of(), List.of(), settled)).filteredOn(Happening::leftOut).singleElement()
            .extracting(Happening::source).isEqualTo("Health visiting (settled otherwise)");
        List<Chronology.Changed> takenIn = List.of(new Chronology.Changed(1, "2/sleep_advice.on", "2026-03", "Safe-sleep advice was given", false));
        assertThat(Chronology.of(List.of(VISITOR, other), List.of(), takenIn, settled)).noneMatch(Happening::leftOut);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-05-11T21:40 | Day −3, 21:40", "2026-05-14 | Day 0", "2026-05-16 | Day +2", "2026-03 | About 2 months before",
        "2026-05 | In the month of the death", "2024 | About 2 years before", "2025-11-14 | About 6 months before", "2012-04-17 | About 14 years before", "2026-06 | About 1 month after"})
    void is_told_to_the_panel_by_days_from_the_death(String happened, String told) {
        assertThat(new Happening("k", happened, "x", "y", false, false).relativeTo(DIED)).isEqualTo(told);
    }

    private static SourceForm form(String by, long request, Answers answers) {
        return new SourceForm(by, request, LIBRARY.get("reporting", "2022-04"), answers, Instant.EPOCH);
    }
}
