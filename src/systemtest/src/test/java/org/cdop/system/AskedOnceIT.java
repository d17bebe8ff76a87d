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

/** The same fact is asked once, differing answers are settled, and what is not known says why. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class AskedOnceIT {

    private final String ref = "AO-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = ref.toLowerCase() + "@agency.example";
    private final Mailbox mailbox = new Mailbox(address);

    @BeforeEach
    void a_case_of_which_a_general_practice_has_told() {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death)"
            + " values ('HULL', ?, 'NOTIFIED', now(), now(), 'male', 'home')", ref);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, 'Hornbeamley', 'Quillow',"
            + " current_date - 200, current_date - 5 from cdop.case_file where case_ref = ?", ref);
        Owner.run("insert into cdop.agency (kind, name) values ('gp', 'Practice ' || ?), ('health-visiting', 'Visitors ' || ?)", ref, ref);
        Owner.run("insert into cdop.agency_contact (agency_id, name, email, main) select id, 'Mailbox', ?, true from cdop.agency"
            + " where name = 'Visitors ' || ?", address, ref);
        returned("Practice", "{\"birth.weight\": 3100, \"family.single_parent\": \"no\", \"pregnancy.smoking\": \"no\"}");
    }

    @Test
    void an_agency_is_not_asked_again_what_another_told_and_sees_it_only_where_it_may() {
        ask();
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = open(agent);
            assertThat(text(page.locator("main"))).contains("questions are left out");
            page.locator("summary", new Page.LocatorOptions().setHasText("What is known already")).click();
            assertThat(text(page.locator("main"))).contains("3100 grams").doesNotContain("single parent");
            agent.look("form-tasks-known");
            page.navigate("/form/section?id=birth");
            assertThat(page.locator("[name='birth.weight']").count()).isZero();
            assertThat(page.locator("[name='birth.gestation_weeks']").count()).isEqualTo(1);
        }
    }

    @Test
    void not_known_says_why_and_until_when_and_an_unusual_answer_is_explained_and_passed() {
        ask();
        try (Browser agent = Browser.open()) {
            Page page = open(agent);
            page.navigate("/form/section?id=respondent");
            page.locator("[name='respondent.name']").fill("Petra Larch");
            page.locator("[name='respondent.job']").fill("Health visitor");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/section?id=summary");
            page.locator("[name='summary.case']").fill("Seen at home three times.");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/section?id=mother");
            page.locator("[name='pregnancy.vaping'][value='not_known']").check();
            page.locator("[name='pregnancy.vaping~why'][value='awaited']").check();
            page.locator("[name='pregnancy.vaping~until.day']").fill("1");
            page.locator("[name='pregnancy.vaping~until.month']").fill("2");
            page.locator("[name='pregnancy.vaping~until.year']").fill("2030");
            page.locator("[name='mother.age']").fill("13");
            agent.look("form-not-known");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/check");
            assertThat(text(page.locator("main"))).contains("Please look again");
            page.locator("#returning input[type=checkbox]").check();
            page.locator("[id='returning:return']").click();
            assertThat(text(page.locator(".error-summary"))).contains("or explain it");
            agent.look("form-check-queries");
            page.locator("textarea[name^='explain:']").first().fill("She was thirteen.");
            page.locator("#returning input[type=checkbox]").check();
            page.locator("[id='returning:return']").click();
            page.waitForURL("**/form/returned");
        }
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/record?case=HULL/" + ref + "&show=not_known");
            assertThat(text(page.locator("main"))).contains("it is awaited, expected by 1 February 2030");
        }
    }

    @Test
    void a_disputed_answer_is_settled_once_with_a_reason_and_both_answers_stay() {
        returned("Visitors", "{\"pregnancy.smoking\": \"yes\", \"birth.weight\": 3100}");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/record?case=HULL/" + ref + "&show=disputed");
            assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
            page.locator("main tbody a", new Page.LocatorOptions().setHasText("Settle")).click();
            page.locator("[id='settle:go'], #settle input[type=submit]").first().click();
            assertThat(text(page.locator(".error-summary"))).contains("Choose the answer that stands", "Say why this answer stands");
            coordinator.look("record-settle");
            page.locator("label", new Page.LocatorOptions().setHasText("Yes")).first().click();
            page.locator("[id='settle:reason']").fill("The midwife measured it.");
            page.locator("#settle input[type=submit]").click();
            assertThat(text(page.locator(".banner"))).contains("settled");
            page.navigate("/cases/record?case=HULL/" + ref + "&show=settled");
            assertThat(text(page.locator("main tbody"))).contains("Yes", "No", "The midwife measured it.", "Practice " + ref, "Visitors " + ref);
            coordinator.look("record-settled");
        }
        assertThat(Owner.ask("select a.answers ->> 'pregnancy.smoking' || cardinality(a.disputed) from cdop.case_answers a join cdop.case_file f"
            + " on f.id = a.case_id where f.case_ref = ?", ref)).isEqualTo("yes0");
    }

    @Test
    void two_coordinators_settle_one_answer_at_once_and_the_second_is_told() {
        returned("Visitors", "{\"pregnancy.smoking\": \"yes\"}");
        try (Browser first = Browser.knownAs("coordinator.hull"); Browser second = Browser.knownAs("manager")) {
            Page one = first.go("/cases/settle?case=HULL/" + ref + "&question=pregnancy.smoking");
            Page two = second.go("/cases/settle?case=HULL/" + ref + "&question=pregnancy.smoking");
            settle(one, "Yes", "The midwife measured it.");
            assertThat(text(one.locator(".banner"))).contains("settled");
            settle(two, "No", "The practice saw the mother last.");
            assertThat(text(two.locator(".error-summary"))).contains("Somebody else changed this");
        }
        assertThat(Owner.ask("select string_agg(s.answer #>> '{}' || ': ' || s.reason, ';') from cdop.settled_answer s join cdop.case_file f on f.id = s.case_id"
            + " where f.case_ref = ?", ref)).isEqualTo("yes: The midwife measured it.");
    }

    @Test
    void the_record_says_first_what_is_disputed_awaited_and_not_told_and_finds_a_question() {
        returned("Visitors", "{\"pregnancy.smoking\": \"yes\"}");
        ask();
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/record?case=HULL/" + ref);
            assertThat(text(page.locator(".record-needs"))).contains("smok", "Visitors " + ref, "that nobody else answered", "left blank");
            assertThat(page.locator("details.part[open]").count()).as("sections are closed").isZero();
            coordinator.look("record");
            page.locator("summary", new Page.LocatorOptions().setHasText("Pregnancy and birth")).first().click();
            coordinator.look("record-section-open");
            page.locator("#q").fill("birth weight");
            page.locator(".filter-panel button").click();
            assertThat(text(page.locator("main tbody").first())).contains("3100 grams", "Practice " + ref, "One source");
            assertThat(page.url()).contains("q=birth");
            page.locator(".filters a", new Page.LocatorOptions().setHasText("Not told")).click();
            assertThat(page.url()).contains("show=not_told", "q=birth");
            page = coordinator.go("/cases/analysis?case=HULL/" + ref);
            assertThat(text(page.locator("main"))).contains("Agencies differ on 1 answer");
            coordinator.look("analysis-what-the-forms-tell");
        }
    }

    private static void settle(Page page, String answer, String why) {
        page.locator("label", new Page.LocatorOptions().setHasText(java.util.regex.Pattern.compile("^\\s*" + answer + "\\s*$"))).first().click();
        page.locator("[id='settle:reason']").fill(why);
        page.locator("#settle input[type=submit]").click();
    }

    @Test
    void without_scripts_a_form_is_filled_and_a_question_that_follows_is_asked_on_saving() {
        ask();
        try (Browser agent = Browser.withoutScripts()) {
            Page page = open(agent);
            page.navigate("/form/section?id=family");
            page.locator("[name='family.interpreter'][value='yes']").check();
            page.locator("[name='go-on']").click();
            assertThat(text(page.locator("main"))).contains("a further question is asked");
            page.locator("[name='family.interpreter_language']").fill("polish");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/section?id=family");
            assertThat(page.locator("[name='family.interpreter_language']").inputValue()).isEqualTo("Polish");
        }
    }

    private void returned(String agency, String answers) {
        Owner.run("insert into cdop.form_request (case_id, agency_id, contact_email, form, edition, why, state, requested_at, requested_by, due_on, closed_at)"
            + " select f.id, a.id, 'x@agency.example', 'reporting', '2022-04', 'x', 'RETURNED', now(), 'coordinator.hull', current_date, now()"
            + " from cdop.case_file f, cdop.agency a where f.case_ref = ? and a.name = ?", ref, agency + " " + ref);
        Owner.run("insert into cdop.form_response (case_id, request_id, form, edition, answers, status, saved_at, returned_at)"
            + " select r.case_id, r.id, 'reporting', '2022-04', ?::jsonb, 'RETURNED', now(), now() from cdop.form_request r"
            + " join cdop.case_file f on f.id = r.case_id join cdop.agency a on a.id = r.agency_id where f.case_ref = ? and a.name = ?",
            answers, ref, agency + " " + ref);
    }

    private void ask() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/requests?case=HULL/" + ref);
            page.locator("summary", new Page.LocatorOptions().setHasText("Ask another agency")).click();
            page.locator("[id='other:agency']").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Visitors " + ref + " (Health visiting)"));
            page.locator("[id='other:form']").selectOption("reporting");
            page.locator("[id='other:why']").fill("the health visitor knew the family");
            page.locator("[id='other:send']").click();
            assertThat(text(page.locator(".banner"))).contains("One agency was asked");
        }
    }

    private Page open(Browser agent) {
        Page page = agent.go(mailbox.link(1));
        page.locator("[id='opening:code']").fill(mailbox.code(2));
        page.locator("[id='opening:go']").click();
        page.waitForURL("**/form/tasks");
        return page;
    }
}
