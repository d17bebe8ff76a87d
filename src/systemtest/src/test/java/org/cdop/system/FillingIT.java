package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Somebody at an agency fills a long form: on a phone, together with a colleague, without scripts, after a break. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class FillingIT {

    private static final String SUMMARY = "summary.case";
    private static final double WITHIN_TEN_SECONDS = 10_000;

    @Test
    void on_a_phone_what_is_typed_is_saved_without_a_button_within_ten_seconds_and_on_leaving_the_field() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        try (Browser phone = Browser.open(Browser.PHONE)) {
            Page page = asked.open(phone);
            assertThat(text(page.locator("main"))).contains("0 of ", "answered in full");
            phone.look("filling-tasks");
            page.navigate("/form/section?id=summary");
            phone.look("filling-section-empty");
            page.setViewportSize(Browser.PHONE, 700);
            input(page, SUMMARY).pressSequentially("Typed and left standing.");
            saved(page);
            assertThat(asked.kept(SUMMARY)).isEqualTo("Typed and left standing.");
            assertThat(page.locator("[data-saved]").boundingBox().y).as("the note is in sight").isLessThan(700);

            type(page, "summary.unknown", "Nothing more.");
            assertThat(asked.kept("summary.unknown")).isEqualTo("Nothing more.");
            phone.look("filling-section-saved");
        }
    }

    @Test
    void a_button_pressed_while_an_earlier_answer_is_still_being_saved_does_not_make_two_answers_of_one_person() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        try (Browser agent = Browser.open()) {
            Page page = asked.open(agent);
            page.navigate("/form/section?id=summary");
            List<Route> held = new CopyOnWriteArrayList<>();
            page.route("**/form/save", held::add);
            input(page, SUMMARY).fill("Half of it.");
            page.keyboard().press("Tab");
            page.waitForCondition(() -> !held.isEmpty());
            input(page, SUMMARY).fill("Half of it, and the rest.");
            page.locator("[name='to-list']").click(new Locator.ClickOptions().setNoWaitAfter(true));
            page.unroute("**/form/save");
            held.forEach(Route::resume);
            page.waitForURL("**/form/tasks");
        }
        assertThat(asked.kept(SUMMARY)).isEqualTo("Half of it, and the rest.");
        assertThat(asked.kept(SUMMARY + "~other")).isNull();
    }

    @Test
    void two_people_who_answer_the_same_question_are_both_shown_both_answers_and_asked_which_is_right() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        try (Browser one = Browser.open(Browser.PHONE); Browser other = Browser.open()) {
            Page first = asked.open(one);
            Page second = asked.open(other);
            first.navigate("/form/section?id=summary");
            second.navigate("/form/section?id=summary");
            input(first, "summary.unknown").fill("Only the first typed here.");
            type(first, SUMMARY, "What the first knew.");
            type(second, SUMMARY, "What the second knew.");
            waitFor(second, "Somebody else answered one of these questions differently");
            second.locator("[name='to-list']").click();

            assertThat(text(second.locator(".differs"))).contains("What the first knew.", "What the second knew.");
            assertThat(input(second, "summary.unknown").inputValue()).as("fields merge").isEqualTo("Only the first typed here.");
            other.look("filling-differs");
            first.navigate("/form/section?id=summary");
            assertThat(text(first.locator(".differs"))).as("the first is shown both, too").contains("What the first knew.", "What the second knew.");

            second.navigate("/form/check");
            second.locator("[id='returning:return']").click();
            second.locator(".error-summary a", new Page.LocatorOptions().setHasText("Two people answered this differently")).click();
            second.waitForURL("**/form/section?id=summary#" + SUMMARY);
            second.locator("label", new Page.LocatorOptions().setHasText("What the second knew.")).click();
            second.locator("[name='to-list']").click();
            second.waitForURL("**/form/tasks");
            assertThat(asked.kept(SUMMARY)).isEqualTo("What the second knew.");
            assertThat(asked.kept(SUMMARY + "~other")).isNull();
        }
    }

    @Test
    void what_was_sent_after_the_session_had_ended_comes_back_and_is_put_into_the_form_once_it_is_open() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        try (Browser agent = Browser.withoutScripts()) {
            Page page = asked.open(agent);
            page.navigate("/form/section?id=summary");
            input(page, SUMMARY).fill("Typed for half an hour.");
            page.context().clearCookies();
            page.locator("[name='go-on']").click();
            assertThat(text(page.locator("main"))).contains("The form is closed", "What you typed last", "Typed for half an hour.");
            try (Browser tab = agent.beside()) {
                assertThat(asked.open(tab).url()).as("nothing was saved yet").endsWith("/form/tasks");
                page.locator("text=Put this into the form").click();
                assertThat(asked.kept(SUMMARY)).isEqualTo("Typed for half an hour.");
            }
        }
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = asked.open(agent);
            assertThat(page.url()).as("back at the section that was saved last").endsWith("id=summary");
            page.context().clearCookies();
            page.locator("[name='go-on']").click();
            page.locator("text=The form is closed").first().waitFor();
            agent.look("filling-closed");
        }
    }

    @Test
    void nothing_goes_into_the_form_of_another_child_that_was_opened_in_the_same_browser() {
        AgencyAsked asked = AgencyAsked.ofKind("housing");
        asked.askedAboutAnother("Bramble");
        Site agent = new Site();
        asked.open(agent);
        FacesForm section = FacesForm.open(agent, "/form/section?id=summary", "entry").type(SUMMARY, "About the first child.");
        FacesForm nil = FacesForm.open(agent, "/form/nil", "nil").type("nil:name", "Petra Larch").type("nil:job", "Housing officer");
        assertThat(turnToTheOther(agent)).isEqualTo(302);

        HttpResponse<String> refused = section.press("go-on");
        assertThat(refused.body()).contains("Another form is open", "About the first child.");
        assertThat(section.pressAt("/form/save", "place").statusCode()).isEqualTo(409);
        assertThat(nil.press("nil:confirm").body()).contains("The form is closed");
        assertThat(Owner.ask("select count(*) from cdop.form_response r join cdop.case_file f on f.id = r.case_id where f.case_ref in (?, ?)"
            + " and r.answers ->> 'summary.case' is not null", asked.ref(), asked.ref() + "b")).isEqualTo("0");
        assertThat(Owner.ask("select count(*) from cdop.form_request r join cdop.case_file f on f.id = r.case_id where f.case_ref in (?, ?)"
            + " and r.state = 'NIL'", asked.ref(), asked.ref() + "b")).isEqualTo("0");
    }

    private static int turnToTheOther(Site agent) {
        String page = agent.get("/form/asked").body();
        int row = page.indexOf("Bramble");
        java.util.regex.Matcher button = java.util.regex.Pattern.compile("name=\"(asked:all:[0-9]+:fill)\"").matcher(page.substring(row));
        assertThat(button.find()).isTrue();
        return FacesForm.open(agent, "/form/asked", "asked").press(button.group(1)).statusCode();
    }

    static Locator input(Page page, String linkId) {
        return page.locator("[name='" + linkId + "']");
    }

    /** Types into a question and leaves it, which saves it. */
    private static void type(Page page, String linkId, String text) {
        String sent = java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
        page.waitForResponse(answer -> answer.url().endsWith("/form/save") && answer.request().postData().contains(sent), () -> {
            input(page, linkId).fill(text);
            page.keyboard().press("Tab");
        });
    }

    static void saved(Page page) {
        PlaywrightAssertions.assertThat(page.locator("[data-saved]")).containsText("Saved at",
            new LocatorAssertions.ContainsTextOptions().setTimeout(WITHIN_TEN_SECONDS));
    }

    static void waitFor(Page page, String text) {
        PlaywrightAssertions.assertThat(page.locator("[data-saved]")).containsText(text,
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }
}
