package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A doubled click and an answer loaded anew do what was asked once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubledSubmitIT {

    private final String ref = CaseOfTansy.in("GATHERING");

    @Test
    void a_doubled_click_records_a_question_of_the_family_once() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = question(coordinator, "Why was the ambulance late?");
            page.evaluate("() => { const form = document.querySelector('[id=\"ask\"]');"
                + " const button = form.querySelector('input[type=submit]'); button.click(); button.click(); }");
            page.locator(".banner").first().waitFor();
            page.reload();
            assertThat(text(page.locator("main"))).contains("Why was the ambulance late?");
            assertThat(questions()).isEqualTo("1");
        }
    }

    @Test
    void a_page_that_is_sent_again_as_it_was_does_nothing_and_one_with_other_words_does() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = question(coordinator, "Was she in pain?");
            Request sent = page.waitForRequest(r -> "POST".equals(r.method()), () -> page.locator("#ask input[type=submit]").evaluate("b => b.click()"));
            page.locator(".banner").first().waitFor();
            send(page, sent.postData());
            assertThat(questions()).isEqualTo("1");
            send(page, sent.postData().replace("Was+she+in+pain", "Who+was+with+her"));
            assertThat(questions()).isEqualTo("2");
        }
    }

    @Test
    void what_was_refused_may_be_sent_again() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = question(coordinator, " ");
            page.locator("#ask input[type=submit]").evaluate("b => b.click()");
            page.locator(".error-summary").waitFor();
            page.locator("#ask input[type=submit]").evaluate("b => b.click()");
            page.locator(".error-summary").waitFor();
            assertThat(questions()).isEqualTo("0");
        }
    }

    private Page question(Browser coordinator, String words) {
        Page page = coordinator.go("/cases/family?case=HULL/" + ref);
        page.locator("summary", new Page.LocatorOptions().setHasText("Record a question")).click();
        page.locator("#ask textarea").fill(words);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        page.locator("[name='ask:askedOn-day']").fill("" + today.getDayOfMonth());
        page.locator("[name='ask:askedOn-month']").fill("" + today.getMonthValue());
        page.locator("[name='ask:askedOn-year']").fill("" + today.getYear());
        return page;
    }

    private static void send(Page page, String form) {
        assertThat(page.request().post(Site.address() + "/cases/family", RequestOptions.create().setData(form)
            .setHeader("Content-Type", "application/x-www-form-urlencoded")).status()).isEqualTo(200);
    }

    private String questions() {
        return Owner.ask("select count(*) from cdop.family_question q join cdop.case_file f on f.id = q.case_id where f.case_ref = ?", ref);
    }

    @Test
    void going_back_to_a_page_with_something_wrong_on_it_opens_it_again_and_sends_nothing() {
        try (Browser browser = Browser.open()) {
            Page page = browser.go("/notify");
            page.locator("main form button[type=submit]:not(.visually-hidden)").first().click();
            page.locator("main form button[type=submit]:not(.visually-hidden)").first().click();
            page.locator(".error-summary").waitFor();
            String there = page.url();
            page.locator("a.back").first().click();
            page.waitForURL(url -> !url.equals(there));

            page.goBack();
            assertThat(page.url()).isEqualTo(there);
            assertThat(text(page.locator("main h1"))).isNotBlank();
        }
    }
}
