package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.cdop.reporting.Fact.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("What nobody told of a case")
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotToldTest {

    private static final FormDefinition REPORTING = FormLibrary.load().get("reporting", "2022-04");
    private static final Owing PRACTICE = new Owing("Alder Surgery", 7, LocalDate.of(2026, 6, 4), true);

    private final List<SourceForm> told = new ArrayList<>();
    private final List<AskedForm> asked = new ArrayList<>();

    @Test
    void stands_in_the_record_where_it_was_asked_and_left_blank() {
        returned("Hull Maternity", "maternity", Answers.NONE.with("birth.weight", 3100), "birth.weight", "birth.gestation_weeks");
        assertThat(state("birth.gestation_weeks")).isEqualTo(State.NOT_TOLD);
        assertThat(record().fact("pregnancy.smoking")).as("was not asked").isEmpty();
    }

    @Test
    void is_awaited_while_an_agency_owes_it_and_says_which() {
        returned("Hull Maternity", "maternity", Answers.NONE.with("birth.weight", 3100), "birth.weight", "birth.gestation_weeks");
        owed("gp", false);
        assertThat(state("birth.gestation_weeks")).isEqualTo(State.AWAITED);
        assertThat(record().fact("birth.gestation_weeks").orElseThrow().owing()).containsExactly(PRACTICE);
    }

    @Test
    void is_awaited_too_where_another_agency_looked_and_found_nothing() {
        returned("Hull Maternity", "maternity", Answers.NONE.with("pregnancy.smoking", "not_known"), "pregnancy.smoking");
        owed("gp", false);
        Fact fact = record().fact("pregnancy.smoking").orElseThrow();
        assertThat(fact.state()).isEqualTo(State.NOT_KNOWN);
        assertThat(fact.isAwaited()).isTrue();
    }

    @Test
    void is_not_awaited_of_an_agency_whose_kind_cannot_know_it_or_where_it_is_known() {
        returned("Hull Maternity", "maternity", Answers.NONE.with("birth.weight", 3100), "birth.weight");
        owed("gp", false);
        assertThat(record().fact("birth.apgar_5")).isEmpty();
        assertThat(record().fact("birth.weight").orElseThrow().owing()).isEmpty();
        owed("gp", true);
        assertThat(record().fact("birth.weight").orElseThrow().owing()).as("every question is asked").containsExactly(PRACTICE);
    }

    @Test
    void leaves_out_what_does_not_follow_from_the_answers_that_stand() {
        Answers no = Answers.NONE.with("social.protection_plan", "no");
        returned("Social care", "social-care", no, "social.protection_plan", "social.protection_category");
        assertThat(record().fact("social.protection_category")).isEmpty();
    }

    @Test
    void stands_in_the_order_of_the_forms() {
        returned("Hull Maternity", "maternity", Answers.NONE.with("birth.weight", 3100), "birth.weight", "birth.gestation_weeks");
        List<String> order = REPORTING.questions().stream().map(q -> q.linkId()).filter(id -> record().fact(id).isPresent()).toList();
        assertThat(record().facts()).extracting(Fact::linkId).containsExactlyElementsOf(order);
    }

    private void returned(String by, String kind, Answers answers, String... questions) {
        told.add(new SourceForm(by, (long) told.size() + 1, REPORTING, answers, Instant.EPOCH));
        asked.add(new AskedForm(REPORTING.forAgency(kind), null, false, Set.of(questions), answers));
    }

    private void owed(String kind, boolean everything) {
        asked.add(new AskedForm(REPORTING.forAgency(kind), PRACTICE, everything, null, Answers.NONE));
    }

    private CompositeRecord record() {
        return CompositeRecord.of(told, List.of(), asked);
    }

    private State state(String linkId) {
        return record().fact(linkId).orElseThrow().state();
    }
}
