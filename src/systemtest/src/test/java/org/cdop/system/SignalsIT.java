package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two children of one school drown within three weeks: the lead is told to look, says what was found, and is told again at the third. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignalsIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String school = "Alderholt School " + mark;

    @BeforeEach
    void two_children_of_one_school_drowned() {
        died("SG1-" + mark, "'HULL'", 40);
        died("SG2-" + mark, "'HULL'", 20);
        died("SG3-" + mark, "(select min(code) from cdop.panel where code <> 'HULL')", 20);
    }

    private void died(String number, String panel, int daysAgo) {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, event)"
            + " values (" + panel + ", ?, 'GATHERING', now(), now(), 'male', 'drowning')", number);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on, school) select id, 'Hornbeamley', 'Quillow',"
            + " current_date - 4000, current_date - " + daysAgo + ", '" + school + "' from cdop.case_file where case_ref = ?", number);
    }

    @Test
    void a_person_looks_at_what_repeats_says_what_was_found_and_is_told_again_when_another_death_comes() {
        try (Browser lead = Browser.knownAs("lead.hull"); Browser coordinator = Browser.knownAs("coordinator.hull"); Browser chair = Browser.knownAs("chair.hull")) {
            Page page = lead.go("/");
            assertThat(text(page.locator("main"))).containsPattern("[0-9]+ early signals? to look at");
            page.locator("main a:has-text('to look at')").click();
            page.waitForURL("**/themes/signals");
            assertThat(toLookAt(page)).contains("2 similar deaths, none more than 90 days after the one before.", "HULL");
            lead.look("signals");
            page.locator("a:has-text('" + school + "')").first().click();
            page.waitForURL("**/themes/signal?**");
            assertThat(page.url()).doesNotContain("Alderholt");
            assertThat(text(page.locator("main"))).contains("HULL/SG1-" + mark, "HULL/SG2-" + mark).doesNotContain("SG3-" + mark);
            page.locator("[id='look:go']").click();
            assertThat(text(page.locator(".error-summary"))).contains("Say what you found");
            page.locator("[id='look:found']").fill("Two different pools; the council looks at both " + mark);
            lead.look("signal");
            page.locator("[id='look:go']").click();
            page.waitForURL("**/themes/signals");
            assertThat(text(page.locator("table:has(caption:text('What was found')) tr:has-text('" + mark + "')"))).contains("Two different pools", "Yarrow Severnside", "2");
            assertThat(waiting(page)).doesNotContain(mark);
            lead.look("signals-looked-at");

            Page theirs = coordinator.go("/themes/signals");
            assertThat(text(theirs.locator("main"))).contains("Two different pools");
            theirs.locator("a:has-text('" + school + "')").first().click();
            theirs.waitForURL("**/themes/signal?**");
            assertThat(theirs.locator("a:has-text('SG1-" + mark + "')").getAttribute("href")).isEqualTo("/cases/case?case=HULL/SG1-" + mark);
            assertThat(waiting(chair.go("/themes/signals"))).doesNotContain(mark);

            died("SG4-" + mark, "'HULL'", 1);
            assertThat(toLookAt(chair.go("/themes/signals"))).contains("3 similar deaths");
        }
    }

    /** The line of this school among those to look at. */
    private String toLookAt(Page page) {
        return text(page.locator("table:has(caption:text('Early signals to look at')) tr:has-text('" + school + "')"));
    }

    private static String waiting(Page page) {
        return String.join("\n", page.locator("table:has(caption:text('Early signals to look at'))").allInnerTexts());
    }
}
