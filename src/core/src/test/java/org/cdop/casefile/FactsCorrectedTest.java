package org.cdop.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.cdop.form.FormLibrary;
import org.cdop.sql.RuleBroken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsCorrectedTest {

    private static final Recorded NORA = new Recorded(Instant.parse("2026-03-10T10:00:00Z"), "nora");
    private final FactChoices offered = new FactChoices(FormLibrary.load().current("notification", LocalDate.of(2026, 3, 10)));

    @Test
    void an_answer_that_the_notification_form_does_not_offer_is_refused() {
        refused(facts("E06000010", "martian", "home", 38, 3200, ""), "ethnicity");
        refused(facts("not_known", null, "home", 38, 3200, ""), "council area");
        refused(facts(null, null, "on_the_moon", null, null, ""), "place of death");
        refused(facts(null, null, null, null, null, "suspicious;none"), "criterion");
    }

    @Test
    void weeks_and_weight_outside_the_limits_of_the_form_are_refused() {
        refused(facts(null, null, null, 19, null, ""), "from 20 to 44");
        refused(facts(null, null, null, null, 7001, ""), "from 200 to 7000");
    }

    @Test
    void what_is_offered_and_what_was_not_told_is_taken() {
        assertThatCode(() -> offered.refuseUnlessOffered(facts("E06000010", offered.ethnicities().get(0).code(), "hospice", 20, 7000,
            "suspicious;external_causes"))).doesNotThrowAnyException();
        assertThatCode(() -> offered.refuseUnlessOffered(facts(null, null, null, null, null, null))).doesNotThrowAnyException();
    }

    @Test
    void the_correction_stands_in_the_history_and_why_the_death_is_in_scope_stays() {
        CaseFile file = new CaseFile(new CaseNumber("HULL", "2026-001"), "male", NORA.at(), NORA);
        file.told(new DeathFacts(null, null, null, null, "home", null, null, "", "live-born, under 18"));

        file.factsCorrected(facts("E06000010", null, "hospice", null, null, ""), NORA, "The death certificate says so");

        assertThat(file.facts().placeOfDeath()).isEqualTo("hospice");
        assertThat(file.facts().scopeReason()).isEqualTo("live-born, under 18");
        assertThat(file.events()).last().satisfies(e -> {
            assertThat(e.type()).isEqualTo(CaseEventType.FACTS_CORRECTED);
            assertThat(e.reason()).isEqualTo("The death certificate says so");
        });
        assertThat(file.state()).isEqualTo(CaseState.NOTIFIED);
    }

    private void refused(DeathFacts facts, String why) {
        assertThatThrownBy(() -> offered.refuseUnlessOffered(facts)).isInstanceOf(RuleBroken.class).hasMessageContaining(why);
    }

    private static DeathFacts facts(String area, String ethnicity, String place, Integer weeks, Integer grams, String criteria) {
        return new DeathFacts(area, ethnicity, weeks, grams, place, null, null, criteria, null);
    }
}
