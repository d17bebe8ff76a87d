package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What does not go well together comes up while the analysis form is filled, leads to where it is dealt with, and may be explained. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DataQualityIT {

    private static final String FINDING = "asphyxia (category 3) was not considered";

    private final String ref = "DQ-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_baby_who_shared_a_bed_with_somebody_who_had_drunk() {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death)"
            + " values ('HULL', ?, 'GATHERING', now(), now(), 'male', 'home')", ref);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, 'Hornbeamley', 'Quillow',"
            + " current_date - 90, current_date - 5 from cdop.case_file where case_ref = ?", ref);
        Owner.run("insert into cdop.form_response (case_id, form, edition, answers, status, saved_at, returned_at) select id, 'supplementary-sudi', '2022-04',"
            + " '{\"sleep.bed_shared\": \"yes\", \"sharer.alcohol\": \"yes\", \"sleep_advice.given\": \"yes\"}', 'RETURNED', now(), now() from cdop.case_file where case_ref = ?", ref);
    }

    @Test
    void a_finding_comes_up_when_the_category_is_saved_is_explained_and_comes_up_again_when_its_facts_change() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/analysis?case=HULL/" + ref);
            assertThat(text(page.locator("main"))).doesNotContain(FINDING);
            tick(page);
            assertThat(text(page.locator("section[aria-labelledby=categories]"))).contains(FINDING);
            coordinator.look("analysis-finding");
            assertThat(page.locator(".findings a").first().getAttribute("href")).isEqualTo("/cases/record?case=HULL/" + ref + "#sleep.bed_shared");
            page.locator(".findings summary").first().click();
            page.locator(".findings input[type=submit]").first().click();
            assertThat(text(page.locator(".error-summary"))).contains("Say why this stays as it is");
            page.locator(".findings textarea").first().fill("The pathologist excluded it.");
            page.locator(".findings input[type=submit]").first().click();
            page.waitForURL("**#goes-together");
            assertThat(text(page.locator("section[aria-labelledby=goes-together]"))).contains("Explained", "The pathologist excluded it.", "Rowan Humberstone");
            assertThat(text(page.locator("section[aria-labelledby=categories]"))).doesNotContain(FINDING);
            coordinator.look("analysis-finding-explained");
            Owner.run("update cdop.analysis_form set categories = '9,10', primary_override_why = 'The infection was mild.' where case_id ="
                + " (select id from cdop.case_file where case_ref = ?)", ref);
            page.navigate("/cases/quality?case=HULL/" + ref);
            assertThat(text(page.locator(".findings"))).contains(FINDING, "The pathologist excluded it.", "has changed");
            coordinator.look("quality-of-case");
        }
    }

    @Test
    void all_cases_are_looked_through_by_rule_and_a_lead_sees_them_without_a_way_into_the_case() {
        Owner.run("insert into cdop.analysis_form (case_id, stage, scheme, edition, answers, categories, primary_category) select id, 'DRAFT', '2018', '2022-04',"
            + " '{}', '10', 10 from cdop.case_file where case_ref = ?", ref);
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/quality/list?rule=sleep.asphyxia");
            assertThat(text(page.locator("main tbody").first())).contains(ref, FINDING);
            page.navigate("/quality/list?rule=sleep.asphyxia&severity=warning");
            assertThat(text(page.locator("main"))).contains("Nothing of this kind was found").doesNotContain(ref);
            page.navigate("/quality/list?rule=sleep.asphyxia&found=explained");
            assertThat(text(page.locator("main"))).doesNotContain(ref);
        }
        try (Browser lead = Browser.knownAs("lead.hull")) {
            Page page = lead.go("/quality/list?rule=sleep.asphyxia");
            assertThat(text(page.locator("main tbody").first())).contains(ref);
            assertThat(page.locator("main tbody").first().locator("a").count()).isZero();
            lead.look("quality-list-lead");
        }
    }

    private static void tick(Page page) {
        page.locator("#category input[value='10']").check();
        page.locator("[id='category:go']").click();
        page.waitForURL("**#categories");
    }
}
