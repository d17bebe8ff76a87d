package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A form on its way back: without scripts, with the keyboard alone, stopped by what cannot be right, with what is still awaited. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class ReturningIT {

    @Test
    void without_scripts_a_whole_form_is_filled_page_by_page_and_returned() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        try (Browser agent = Browser.withoutScripts()) {
            Page page = asked.open(agent);
            page.locator(".task-list a").first().click();
            for (int pages = 0; !page.url().contains("/form/check") && pages < 40; pages++) {
                fill(page);
                page.locator("button[name='go-on']").click();
                assertThat(page.locator(".error-summary").count()).as("errors on " + page.url()).isZero();
            }
            page.locator("#returning input[type=checkbox]").all().forEach(Locator::check);
            page.locator("[id='returning:return']").click();
            assertThat(text(page.locator("h1"))).isEqualTo("The form is returned");
        }
        assertThat(asked.state()).isEqualTo("RETURNED");
        assertThat(asked.kept("summary.case")).isEqualTo("What our records tell.");
    }

    @Test
    void with_the_keyboard_alone_a_form_is_opened_answered_and_returned() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        try (Browser agent = Browser.open()) {
            Page page = asked.open(agent);
            Keys keys = new Keys(page);
            keys.press("a[href='/form/section?id=respondent']");
            keys.type("[name='respondent.name']", "Petra Larch");
            keys.type("[name='respondent.job']", "Housing officer");
            keys.press("button[name='go-on']");
            keys.type("[name='summary.case']", "The family rented from us.");
            keys.press("button[name='to-list']");
            keys.press("a[href='/form/section?id=home']");
            keys.choose("[name='home.tenure'][value='not_known']");
            keys.choose("[name='home.tenure~why'][value='not_asked']");
            keys.press("button[name='to-list']");
            keys.press("a[href='/form/check']");
            keys.choose("#returning input[type=checkbox]");
            keys.press("[id='returning:return']");
            assertThat(text(page.locator("h1"))).isEqualTo("The form is returned");
        }
        assertThat(asked.state()).isEqualTo("RETURNED");
        assertThat(asked.kept("home.tenure~why")).isEqualTo("not_asked");
    }

    @Test
    void a_query_is_explained_and_passed_and_a_hard_finding_is_not() {
        AgencyAsked asked = AgencyAsked.ofKind("maternity");
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = asked.open(agent);
            answer(page, "respondent", "respondent.name", "Petra Larch", "respondent.job", "Midwife");
            answer(page, "summary", "summary.case", "Booked late.");
            answer(page, "birth", "birth.gestation_weeks", "24", "birth.weight", "3000", "birth.apgar_1", "11");
            page.navigate("/form/check");
            assertThat(text(page.locator("#returning"))).contains("must be from 0 to 10", "The birth weight is high for this gestation");
            assertThat(page.locator("textarea[name^='explain:']").count()).as("only the query can be explained").isEqualTo(1);
            agent.look("returning-found");
            explainAndReturn(page);
            assertThat(text(page.locator(".error-summary"))).contains("must be from 0 to 10").doesNotContain("birth weight");
            agent.look("returning-explained");

            page.locator(".error-summary a").first().click();
            page.waitForURL("**#birth.apgar_1");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("birth.apgar_1");
            page.locator("[name='birth.apgar_1']").fill("seven");
            page.locator("[name='to-list']").click();
            assertThat(text(page.locator(".error-summary"))).contains("whole number");
            agent.look("filling-section-error");
            page.locator("[name='birth.apgar_1']").fill("7");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            agent.look("filling-tasks-some");
            page.navigate("/form/check");
            page.locator("#returning input[type=checkbox]").check();
            page.locator("[id='returning:return']").click();
            page.waitForURL("**/form/returned");
        }
        assertThat(asked.kept("birth.weight~explained")).isEqualTo("Weighed twice.");
    }

    @Test
    void what_two_people_explain_at_the_same_time_is_both_kept() {
        AgencyAsked asked = AgencyAsked.ofKind("maternity");
        Site one = new Site();
        Site other = new Site();
        asked.open(one);
        asked.open(other);
        FacesForm.open(one, "/form/section?id=birth", "entry").type("birth.gestation_weeks", "24").type("birth.weight", "3000").press("to-list");
        FacesForm first = FacesForm.open(one, "/form/check", "returning").type("explain:birth.weight", "Weighed twice.");
        FacesForm second = FacesForm.open(other, "/form/check", "returning").type("explain:birth.weight", "As in the notes.");
        FacesForm third = FacesForm.open(other, "/form/check", "returning");
        for (FacesForm form : List.of(first, second, third)) {
            assertThat(form.press("returning:return").statusCode()).isEqualTo(200);
        }
        assertThat(asked.kept("birth.weight~explained")).isEqualTo("Weighed twice.\nAs in the notes.");
    }

    @Test
    void what_an_agency_awaited_and_did_not_tell_by_its_day_stands_on_the_first_page_of_the_coordinator() {
        AgencyAsked asked = AgencyAsked.ofKind("maternity");
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = asked.open(agent);
            answer(page, "respondent", "respondent.name", "Petra Larch", "respondent.job", "Midwife");
            answer(page, "summary", "summary.case", "Booked late.");
            page.navigate("/form/section?id=mother");
            page.locator("[name='pregnancy.vaping'][value='not_known']").check();
            page.locator("[name='pregnancy.vaping~why'][value='awaited']").check();
            page.locator("[name='pregnancy.vaping~until.day']").fill("1");
            page.locator("[name='pregnancy.vaping~until.month']").fill("2");
            page.locator("[name='pregnancy.vaping~until.year']").fill("2024");
            agent.look("filling-awaited");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/check");
            page.locator("#returning input[type=checkbox]").check();
            page.locator("[id='returning:return']").click();
            page.waitForURL("**/form/returned");
            agent.look("returning-returned");
        }
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Locator line = coordinator.go("/").locator("section:has(#awaited) tr", new Page.LocatorOptions().setHasText(asked.ref()));
            assertThat(text(line)).contains("expected 1 answer by then: ask again", "1 February 2024");
            line.locator("a").click();
            assertThat(text(coordinator.page().locator("main"))).contains("it is awaited, expected by 1 February 2024");
        }
    }

    @Test
    void a_form_is_taken_away_as_a_pdf_empty_or_filled() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        Site agent = new Site();
        asked.open(agent);
        isPdf(agent.get("/form/file.pdf"));
        FacesForm.open(agent, "/form/section?id=summary", "entry").type("summary.case", "The family rented from us.").press("to-list");
        isPdf(agent.get("/form/file.pdf"));
        assertThat(new Site().get("/form/file.pdf").statusCode()).as("without the code").isEqualTo(302);
    }

    private static void isPdf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-");
    }

    private static void answer(Page page, String section, String... namesAndValues) {
        page.navigate("/form/section?id=" + section);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            page.locator("[name='" + namesAndValues[i] + "']").fill(namesAndValues[i + 1]);
        }
        page.locator("[name='to-list']").click();
        page.waitForURL("**/form/tasks");
    }

    private static void explainAndReturn(Page page) {
        page.locator("textarea[name^='explain:']").fill("Weighed twice.");
        page.locator("#returning input[type=checkbox]").check();
        page.locator("[id='returning:return']").click();
    }

    /** Answers what the page asks: the first of the choices, a few words, a number, a day. */
    private static void fill(Page page) {
        page.locator("#entry textarea").all().forEach(box -> box.fill("What our records tell."));
        for (Locator box : page.locator("#entry .boxes:visible input").all()) {
            String name = box.getAttribute("name");
            box.fill(name.endsWith(".day") ? "14" : name.endsWith(".month") ? "5" : name.endsWith(".year") ? "2024" : "9:30");
        }
        for (Locator box : page.locator("#entry input:not([type=hidden]):not([type=radio]):not([type=checkbox]):visible").all()) {
            if (box.inputValue().isEmpty()) {
                box.fill(box.getAttribute("inputmode") == null ? "Elm" : "3");
            }
        }
        page.locator("#entry select").all().forEach(list -> list.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1)));
        page.locator("#entry .choices:visible .choice:first-child input[type=radio]").all().forEach(Locator::check);
    }
}
