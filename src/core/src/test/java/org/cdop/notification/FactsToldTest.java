package org.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.cdop.casefile.DeathFacts;
import org.cdop.form.Answers;
import org.cdop.form.FormDefinition;
import org.cdop.form.FormLibrary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsToldTest {

    private final FormDefinition edition = FormLibrary.load().all().stream().filter(form -> form.form().equals("notification"))
        .findFirst().orElseThrow();

    private DeathFacts facts(String linkId, String code) {
        return new Told(edition, Answers.of(Json.createObjectBuilder().add(linkId, code).build())).facts("resident here");
    }

    @Test
    void the_kind_of_death_that_it_first_appears_to_be_is_kept_with_the_case() {
        assertThat(edition.bindings()).containsEntry("case.event", "death.event");
        assertThat(facts("death.event", "suicide").event()).isEqualTo("suicide");
    }

    @Test
    void a_kind_of_death_that_was_not_told_is_left_open() {
        assertThat(facts("death.place", "home").event()).isNull();
    }
}
