package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** From the coordinator's request to the agency's return, with the messages that the system really sends. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class AgencyReturnIT {

    private static final String GIVEN = "Quillow";
    private static final String FAMILY = "Hornbeamley";

    private final String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = ref.toLowerCase() + "@agency.example";
    private final String agency = "Housing " + ref;
    private final Mailbox mailbox = new Mailbox(address);

    @BeforeEach
    void a_case_and_an_agency_to_ask() {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death)"
            + " values ('HULL', ?, 'NOTIFIED', now(), now(), 'male', 'home')", ref);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, '" + FAMILY + "', '" + GIVEN
            + "', current_date - 3000, current_date - 5 from cdop.case_file where case_ref = ?", ref);
        Owner.run("insert into cdop.agency (kind, name) values ('housing', ?)", agency);
        Owner.run("insert into cdop.agency_contact (agency_id, name, email, main) select id, 'Mailbox', ?, true from cdop.agency"
            + " where name = 'Housing ' || ?", address, ref);
    }

    @Test
    void an_agency_returns_a_form_with_nothing_but_the_link_and_the_code_and_no_message_names_the_child() {
        ask();
        String link = mailbox.link(1);
        try (Browser agent = Browser.open()) {
            Page page = agent.go(link);
            assertThat(Browser.whole(page)).doesNotContain(FAMILY);
            agent.look("form-open");
            enterCode(page, mailbox.code(2));
            page.waitForURL("**/form/tasks");
            assertThat(Browser.whole(page)).contains(FAMILY);
            agent.look("form-tasks");

            page.locator(".task-list a").first().click();
            agent.look("form-section");
            page.locator("[name='respondent.name']").fill("Petra Larch");
            page.locator("[name='respondent.job']").fill("Housing officer");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/check");
            page.locator("[id='returning:return']").click();
            assertThat(text(page.locator(".error-summary"))).contains("summary of what your records tell");
            agent.look("form-check-stopped");

            page.locator(".error-summary a").first().click();
            page.locator("[name='summary.case']").fill("The family rented from us since 2019.");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/check");
            page.locator("[id='returning:return']").click();
            assertThat(text(page.locator(".error-summary"))).contains("questions are not answered");
            agent.look("form-check-blanks");
            page.locator("#returning input[type=checkbox]").check();
            page.locator("[id='returning:return']").click();
            page.waitForURL("**/form/returned");
            agent.look("form-returned");

            page.navigate(link);
            assertThat(text(page.locator("h1"))).isEqualTo("This form has been returned");
            assertThat(Browser.whole(page)).doesNotContain(FAMILY);
        }
        mailbox.message(3);
        assertThat(mailbox.all()).allSatisfy(m -> assertThat(m).doesNotContain(FAMILY).doesNotContain(GIVEN));
        assertThat(state()).isEqualTo("RETURNED");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/requests?case=HULL/" + ref);
            page.locator("text=Read the form of").first().click();
            assertThat(Browser.whole(page)).contains("The family rented from us since 2019.");
            coordinator.look("form-read");
        }
    }

    @Test
    void an_agency_says_in_one_step_that_it_did_not_know_the_child() {
        ask();
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = agent.go(mailbox.link(1));
            enterCode(page, mailbox.code(2));
            page.waitForURL("**/form/tasks");
            page.locator("text=We did not know this child").first().click();
            agent.look("form-nil");
            page.locator("[id='nil:confirm']").click();
            assertThat(text(page.locator(".error-summary"))).contains("Enter your name", "Enter your job");
            page.locator("[id='nil:name']").fill("Petra Larch");
            page.locator("[id='nil:job']").fill("Housing officer");
            page.locator("[id='nil:confirm']").click();
            page.waitForURL("**/form/returned");
        }
        assertThat(state()).isEqualTo("NIL");
        assertThat(Owner.ask("select string_agg(e.detail, ';') from cdop.form_request_event e join cdop.form_request r on r.id = e.request_id"
            + " join cdop.case_file f on f.id = r.case_id where f.case_ref = ? and e.what like 'nil return%'", ref)).isEqualTo("Petra Larch, Housing officer");
    }

    @Test
    void five_wrong_codes_spend_the_code_and_an_old_code_is_refused() {
        ask();
        try (Browser agent = Browser.open()) {
            Page page = agent.go(mailbox.link(1));
            String right = mailbox.code(2);
            String wrong = right.equals("000000") ? "111111" : "000000";
            for (int i = 0; i < 5; i++) {
                enterCode(page, wrong);
            }
            enterCode(page, right);
            assertThat(text(page.locator(".error-summary"))).contains("no longer good");
            page.locator("[id='again:new']").click();
            String fresh = mailbox.code(3);
            Owner.run("update cdop.form_request set code_expires_at = now() - interval '1 second' where contact_email = ?", address);
            enterCode(page, fresh);
            assertThat(text(page.locator(".error-summary"))).contains("no longer good");
            assertThat(page.url()).doesNotContain("/form/tasks");
        }
    }

    @Test
    void a_link_that_was_not_for_its_reader_dies_at_once_and_the_coordinator_sees_so() {
        ask();
        String link = mailbox.link(1);
        try (Browser stranger = Browser.open(); Browser other = Browser.open()) {
            Page page = stranger.go(link);
            page.locator("summary", new Page.LocatorOptions().setHasText("This was not for me")).click();
            page.locator("[id='stop:not']").click();
            assertThat(text(page.locator("h1"))).isEqualTo("The link has stopped working");
            assertThat(text(other.go(link).locator("h1"))).isEqualTo("This link does not work");
        }
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            assertThat(coordinator.go("/cases/requests?case=HULL/" + ref).content()).contains("Link stopped");
            coordinator.look("requests");
        }
    }

    @Test
    void a_case_found_out_of_scope_asks_for_no_form_any_more() {
        ask();
        String link = mailbox.link(1);
        try (Browser coordinator = Browser.knownAs("coordinator.hull"); Browser agent = Browser.open()) {
            Page page = coordinator.go("/cases/case?case=HULL/" + ref);
            page.locator("summary", new Page.LocatorOptions().setHasText("Move the case otherwise")).click();
            page.locator("[id='move:reason']").fill("The child lived in another area.");
            page.locator("input[value='Out of scope']").click();
            assertThat(Browser.whole(page)).contains("The case is out of scope");
            assertThat(text(agent.go(link).locator("h1"))).isEqualTo("This form is no longer needed");
            assertThat(agent.page().content()).doesNotContain(FAMILY);
        }
        assertThat(mailbox.message(2)).contains("no longer needs this form");
        assertThat(state()).isEqualTo("CANCELLED");
    }

    @Test
    void cancelling_a_request_closes_the_form_that_is_open_at_the_agency() {
        ask();
        try (Browser agent = Browser.open(); Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = agent.go(mailbox.link(1));
            enterCode(page, mailbox.code(2));
            page.waitForURL("**/form/tasks");
            Page cases = coordinator.go("/cases/requests?case=HULL/" + ref);
            cases.locator("th a", new Page.LocatorOptions().setHasText(agency)).click();
            coordinator.look("request");
            cases.locator("[id='cancel:reason']").fill("Asked twice");
            cases.locator("[id='cancel:go']").click();
            page.navigate("/form/section?id=summary");
            assertThat(text(page.locator("h1"))).isEqualTo("This form is no longer needed");
            assertThat(Browser.whole(page)).doesNotContain(FAMILY);
        }
        assertThat(mailbox.message(3)).contains("no longer needs this form");
    }

    @Test
    void without_the_code_no_page_of_the_form_opens() {
        Site site = new Site();
        assertThat(site.get("/form/tasks").statusCode()).isIn(302, 303);
        assertThat(site.post("/form/save", "id=summary", "Content-Type", "application/x-www-form-urlencoded").statusCode()).isEqualTo(401);
        assertThat(site.get("/form/open?link=forged").body()).contains("This link does not work");
    }

    private void ask() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/requests?case=HULL/" + ref);
            page.locator("summary", new Page.LocatorOptions().setHasText("Ask another agency")).click();
            page.locator("[id='other:agency']").selectOption(new com.microsoft.playwright.options.SelectOption()
                .setLabel(agency + " (Housing)"));
            page.locator("[id='other:form']").selectOption("reporting");
            page.locator("[id='other:why']").fill("the family's landlord");
            page.locator("[id='other:send']").click();
            assertThat(text(page.locator(".banner"))).contains("One agency was asked");
        }
    }

    private static void enterCode(Page page, String code) {
        page.locator("[id='opening:code']").fill(code);
        page.locator("[id='opening:go']").click();
    }

    private String state() {
        return Owner.ask("select state from cdop.form_request where contact_email = ?", address);
    }
}
