package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionIT {

    @Test
    void signing_out_ends_this_session_and_no_other() {
        Site here = Site.signedIn("member.hull.2");
        Site there = Site.signedIn("member.hull.2");

        assertThat(here.post("/sign-out", "").statusCode()).isEqualTo(302);
        assertThat(here.get("/account").statusCode()).isEqualTo(302);
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signing_out_everywhere_ends_every_session_of_the_person() {
        Site here = Site.signedIn("member.hull.3");
        Site there = Site.signedIn("member.hull.3");
        Site another = Site.signedIn("member.hull.4");

        here.post("/sign-out?everywhere=true", "");

        assertThat(there.get("/account").statusCode()).isEqualTo(302);
        assertThat(another.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_waits_for_an_update_is_told_that_the_session_is_over() {
        assertThat(new Site().post("/account", "", "Faces-Request", "partial/ajax").statusCode()).isEqualTo(401);
        assertThat(new Site().get("/keepalive").statusCode()).isEqualTo(401);
        assertThat(Site.signedIn("member.hull.5").get("/keepalive").statusCode()).isEqualTo(204);
    }

    @Test
    void two_minutes_before_the_end_the_person_is_warned_and_may_stay() {
        try (Browser browser = Browser.signedIn("member.hull.6")) {
            Page page = browser.page();
            page.clock().install();
            browser.go("/account");
            page.clock().fastForward("13:05");
            page.waitForSelector("#idle[open]");

            assertThat(page.textContent("#idle")).contains("about to be signed out");
            assertThat(browser.barriers()).isEmpty();
            page.click("#idle-stay");
            page.waitForSelector("#idle", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            assertThat(page.url()).endsWith("/account");
        }
    }

    @Test
    void what_was_typed_and_not_saved_is_offered_again_after_the_session_ended() {
        long person = Long.parseLong(Owner.ask("select id::text from cdop.app_user where name = 'member.hull.8'"));
        String own = "/people/person?id=" + person;
        try (Browser browser = Browser.signedIn("admin"); Browser other = Browser.knownAs("admin")) {
            Page page = browser.go(own);
            page.waitForResponse(answer -> answer.url().contains("/typing") && answer.request().method().equals("POST"),
                () -> page.locator("[id='details:jobTitle']").fill("Designated doctor, " + own));
            page.context().clearCookies();
            page.reload();
            assertThat(page.url()).contains("/sign-in");

            Page again = other.go(own);
            again.locator("#typing-back").click();
            other.look("typing-kept");
            assertThat(again.locator("[id='details:jobTitle']").inputValue()).isEqualTo("Designated doctor, " + own);

            again.locator("[id='details:save']").click();
            again.locator(".banner").first().waitFor();
            assertThat(again.url()).endsWith(own);
            again.waitForResponse(answer -> answer.url().contains("/typing") && answer.request().method().equals("GET"), again::reload);
            assertThat(again.locator("#typing-offer").isVisible()).isFalse();
        }
    }

    @Test
    void saving_one_part_of_a_page_does_not_lose_what_was_typed_in_another() {
        try (Browser browser = Browser.signedIn("coordinator.hull")) {
            Page page = browser.go("/cases/family?case=" + RoleMatrix.ids("HULL").get("case"));
            page.locator("summary", new Page.LocatorOptions().setHasText("Record feedback")).click();
            page.locator("#main textarea:visible").last().fill("They were told on the telephone, and will get a letter.");
            page.locator("summary", new Page.LocatorOptions().setHasText("Record a question")).click();
            page.locator("[id^='ask:question'] textarea, textarea[id^='ask:question']").first().fill("Could it have been seen earlier?");
            page.locator("#ask input[type=submit]").click();
            page.locator(".banner, .error-summary").first().waitFor();
            page.locator("#typing-done:visible").waitFor();

            assertThat(text(page.locator("#typing-done"))).contains("It is not saved yet");
            assertThat(page.locator("#main textarea").evaluateAll("all => all.map(e => e.value).join('|')").toString())
                .contains("They were told on the telephone");
        }
    }

    @Test
    void a_page_that_waited_too_long_is_opened_afresh_with_what_stood_in_its_address() {
        try (Browser browser = Browser.signedIn("admin")) {
            Page page = browser.go("/people/person?id=1");
            page.evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(e => e.value = '12:34')");
            page.click("[id='details:save']");

            assertThat(page.url()).contains("/people/person?id=1");
            assertThat(page.textContent("main")).contains("This page had been open for a long time");
        }
    }
}
