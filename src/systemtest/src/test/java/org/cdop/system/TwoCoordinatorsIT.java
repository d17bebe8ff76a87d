package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two coordinators have one case open at once: the second is told, and nothing of the first is overwritten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoCoordinatorsIT {

    private final String ref = CaseOfTansy.in("GATHERING");

    @Test
    void one_moves_the_case_while_the_other_still_looks_at_it_and_the_other_is_told() {
        try (Browser first = Browser.knownAs("coordinator.hull"); Browser second = Browser.knownAs("manager")) {
            Page one = opened(first);
            Page two = opened(second);
            outOfScope(one, "stillborn, the registrar confirms");
            one.locator(".banner").first().waitFor();
            outOfScope(two, "lived elsewhere");
            assertThat(text(two.locator(".error-summary"))).contains("Somebody else changed this");
            assertThat(Owner.ask("select string_agg(e.reason, ';') from cdop.case_event e join cdop.case_file f on f.id = e.case_id where f.case_ref = ?", ref))
                .isEqualTo("stillborn, the registrar confirms");
        }
    }

    @Test
    void both_put_the_review_on_hold_at_once_and_there_is_one_hold() {
        try (Browser first = Browser.knownAs("coordinator.hull"); Browser second = Browser.knownAs("manager")) {
            Page one = first.go("/cases/clocks?case=HULL/" + ref);
            Page two = second.go("/cases/clocks?case=HULL/" + ref);
            hold(one);
            one.locator(".banner").first().waitFor();
            hold(two);
            assertThat(text(two.locator(".error-summary"))).contains("Somebody else changed this");
            assertThat(Owner.ask("select count(*) from cdop.case_hold h join cdop.case_file f on f.id = h.case_id where f.case_ref = ?", ref)).isEqualTo("1");
        }
    }

    @Test
    void both_word_one_line_of_the_chronology_and_the_words_of_the_first_stay() {
        try (Browser first = Browser.knownAs("coordinator.hull"); Browser second = Browser.knownAs("manager")) {
            Page one = first.go("/cases/chronology?case=HULL/" + ref + "&line=case/died");
            Page two = second.go("/cases/chronology?case=HULL/" + ref + "&line=case/died");
            word(one, "The child died at home");
            one.locator(".banner").first().waitFor();
            word(two, "The child died in hospital");
            assertThat(text(two.locator(".error-summary"))).contains("Somebody else changed this");
            assertThat(text(first.go("/cases/chronology?case=HULL/" + ref).locator("main table")))
                .contains("The child died at home").doesNotContain("in hospital");
        }
    }

    private static void word(Page page, String what) {
        page.locator("[id='change:what']").fill(what);
        page.locator("#change input[type=submit]").click();
    }

    private static void hold(Page page) {
        java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
        page.locator("[id='hold:reason']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("[name='hold:from-day']").fill("" + today.getDayOfMonth());
        page.locator("[name='hold:from-month']").fill("" + today.getMonthValue());
        page.locator("[name='hold:from-year']").fill("" + today.getYear());
        page.locator("#hold input[type=submit]").click();
    }

    private Page opened(Browser browser) {
        return browser.go("/cases/case?case=HULL/" + ref);
    }

    private static void outOfScope(Page page, String reason) {
        page.locator("summary", new Page.LocatorOptions().setHasText("Move the case otherwise")).click();
        page.locator("#move textarea").fill(reason);
        page.locator("#move input[value='Out of scope']").click();
    }
}
