package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is text and nothing else; what cannot be taken is said in words, and no page ever breaks on it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class BadInputIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String MARKUP = "\"'><img src=x onerror=window.hit=1><script>window.hit=1</script>#{1+1}${1+1}'; drop table cdop.child; --";
    private static final String HUGE = "x".repeat(1_000_000);

    private String ref;

    @ParameterizedTest
    @ValueSource(strings = {"/cases/family?case=", "/cases/key-worker?case=", "/cases/review-meeting?case=", "/cases/clocks?case=",
        "/cases/safeguarding?case=", "/cases/national?case=", "/cases/identity?case=", "/cases/facts?case=", "/cases/analysis?case=", "/cases/learning?case=",
        "/cases/documents?case=", "/cases/requests?case=", "/cases/case?case="})
    void markup_and_sql_in_every_field_of_a_case_are_text_and_a_megabyte_of_text_is_answered_in_words(String path) {
        ref = CaseOfTansy.in("NOTIFIED");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.page();
            int forms = page(page, path).locator("main form").count();
            for (int form = 0; form < forms; form++) {
                send(page, path, form, MARKUP, 40);
                send(page, path, form, HUGE, 1);
            }
            page(page, path);
            assertThat(page.evaluate("window.hit")).as("no script ran on " + path).isNull();
            assertThat(Owner.ask("select family_name from cdop.child c join cdop.case_file f on f.id = c.case_id where f.case_ref = ?", ref))
                .as("the child is still on record").isNotNull();
        }
    }

    @Test
    void enter_pressed_in_a_field_of_a_person_saves_the_page_and_takes_nobody_out() {
        try (Browser notifier = Browser.open()) {
            Page page = notifier.go("/notify");
            page.locator("main button:visible:has-text('Start'), main a.button:has-text('Start')").first().click();
            page.navigate("/notify/parents");
            Locator name = page.locator("main fieldset input[type=text]").first();
            name.fill("Brathay Alderfen");
            name.press("Enter");
            page.navigate("/notify/parents");
            assertThat(page.locator("main fieldset input[type=text]").first().inputValue()).isEqualTo("Brathay Alderfen");
        }
    }

    @Test
    void names_in_welsh_with_signs_and_with_markup_reach_the_coordinator_as_they_were_written() {
        String given = "Llŷr Siân \uD83D\uDC76\uD83C\uDFFD";
        String family = "<b>O'Hornbeamley</b> & Sŵn " + UUID.randomUUID().toString().substring(0, 8);
        String reference;
        try (Browser notifier = Browser.open(Browser.PHONE)) {
            reference = new Notifier(notifier.page(), given, family, TODAY.minusDays(90), TODAY.minusDays(2)).notifyTheDeath();
        }
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/notifications/triage?ref=" + reference);
            assertThat(text(page.locator("h1"))).isEqualTo(given + " " + family);
            assertThat(text(coordinator.go("/notifications/list").locator("main"))).contains(family);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HULL/2099-999", "EASTRIDING/2026-001", "HULL", "' or 1=1 --", "HULL/2026-001;drop", "../../etc/passwd",
        "HULL/%00", "HULL/9999999999999999999999"})
    void a_forged_case_number_finds_nothing_and_says_so(String number) {
        Site coordinator = Site.knownAs("coordinator.hull");
        var answer = coordinator.get("/cases/case?case=" + java.net.URLEncoder.encode(number, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception").doesNotContain("org.cdop");
    }

    @Test
    void a_form_of_many_megabytes_is_refused_and_the_next_page_still_works() {
        Site nobody = new Site();
        var answer = nobody.post("/notify/circumstances", "death.circumstances=" + HUGE + HUGE + HUGE + HUGE,
            "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isBetween(300, 499);
        assertThat(nobody.get("/notify").statusCode()).isEqualTo(200);
    }

    private Page page(Page page, String path) {
        Response answer = page.navigate(path + "HULL/" + ref);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return page;
    }

    /** Types the text into the first text boxes of one form, whatever length they admit, and sends it. */
    private void send(Page page, String path, int form, String text, int boxes) {
        Locator sent = page(page, path).locator("main form").nth(form);
        Locator fields = sent.locator("textarea, input[type=text], input:not([type])");
        for (int i = 0; i < Math.min(boxes, fields.count()); i++) {
            fields.nth(i).evaluate("(e, text) => { e.removeAttribute('maxlength'); e.value = text; }", text);
        }
        for (Locator list : sent.locator("select").all()) {
            list.evaluate("e => { e.selectedIndex = e.options.length - 1; }");
        }
        Locator button = sent.locator("input[type=submit]:not([title^='Take']), button[type=submit]").first();
        if (fields.count() == 0 || button.count() == 0) {
            return;
        }
        page.evaluate("window.before = true");
        Response answer = page.waitForResponse(r -> r.request().isNavigationRequest() && r.status() != 302, () -> button.evaluate("b => b.click()"));
        assertThat(answer.status()).as("form " + form + " of " + path).isLessThan(500);
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
        assertThat(page.locator("h1").count()).as("a page that says what is wrong").isPositive();
        assertThat(page.evaluate("window.hit")).isNull();
    }
}
