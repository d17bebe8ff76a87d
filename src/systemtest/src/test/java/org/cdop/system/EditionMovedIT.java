package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("A form that is owed is taken into a newer edition")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class EditionMovedIT {

    private final String ref = "EM-" + UUID.randomUUID().toString().substring(0, 8);
    private final Site coordinator = Site.knownAs("coordinator.hull");

    @BeforeEach
    void a_form_of_an_older_edition_with_an_answer_that_does_not_fit() {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex) values ('HULL', ?, 'NOTIFIED', now(), now(), 'male')", ref);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, 'Hornbeamley', 'Quillow',"
            + " current_date - 200, current_date - 5 from cdop.case_file where case_ref = ?", ref);
        Owner.run("insert into cdop.agency (kind, name) values ('hospital', ?)", ref);
        Owner.run("insert into cdop.form_request (case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on)"
            + " select f.id, a.id, 'x@agency.example', 'reporting', '2019-09', 'REQUESTED', now(), 'coordinator.hull', current_date + 10"
            + " from cdop.case_file f, cdop.agency a where f.case_ref = ? and a.name = ?", ref, ref);
        Owner.run("insert into cdop.form_response (case_id, request_id, form, edition, answers, status, saved_at) select r.case_id, r.id, r.form,"
            + " r.edition, '{\"birth.weight\": \"heavy\"}', 'DRAFT', now() from cdop.form_request r join cdop.case_file f on f.id = r.case_id where f.case_ref = ?", ref);
    }

    @Test
    void only_with_what_was_looked_at_and_what_does_not_fit_stands_in_its_history() {
        FacesForm looked = page();
        answered("{\"birth.weight\": \"heavy\", \"mother.age\": \"young\"}");
        assertThat(looked.press("move:go").body()).contains("changed");
        assertThat(edition()).as("the agency has answered more since").isEqualTo("2019-09");
        assertThat(page().press("move:go").statusCode()).isEqualTo(302);
        assertThat(edition()).isEqualTo("2022-04");
        assertThat(Owner.ask("select e.detail from cdop.form_request_event e join cdop.form_request r on r.id = e.request_id join cdop.case_file f"
            + " on f.id = r.case_id where f.case_ref = ? and e.what like 'taken into edition%'", ref)).contains("heavy", "young");
    }

    private FacesForm page() {
        return FacesForm.open(coordinator, "/cases/request?case=HULL/" + ref + "&request=" + Owner.ask("select r.id from cdop.form_request r"
            + " join cdop.case_file f on f.id = r.case_id where f.case_ref = ?", ref), "move");
    }

    private void answered(String answers) {
        Owner.run("update cdop.form_response r set answers = ?::jsonb from cdop.case_file f where f.id = r.case_id and f.case_ref = ?", answers, ref);
    }

    private String edition() {
        return Owner.ask("select r.edition from cdop.form_request r join cdop.case_file f on f.id = r.case_id where f.case_ref = ?", ref);
    }
}
