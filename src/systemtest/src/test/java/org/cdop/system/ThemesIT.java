package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A rule proposes a theme, people confirm or reject it; what was done about a theme is marked; a lead makes a theme of the codebook. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemesIT {

    private static final String THEME = "violence-exploitation";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String ref = "TH-" + mark;

    @BeforeEach
    void a_completed_review_with_a_factor_of_community_violence_in_each_of_two_panels() {
        review(ref, "'HULL'");
        review("OT-" + mark, "(select min(code) from cdop.panel where code <> 'HULL')");
    }

    private static void review(String number, String panel) {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, reviewed_on)"
            + " values (" + panel + ", ?, 'COMPLETED', now(), now(), 'male', current_date)", number);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, 'Hornbeamley', 'Quillow',"
            + " current_date - 5000, current_date - 200 from cdop.case_file where case_ref = ?", number);
        Owner.run("insert into cdop.analysis_form (case_id, stage, scheme, edition, answers, categories, primary_category, conclusion)"
            + " select id, 'SETTLED', '2018', '2022-04', '{}', '1', 1, 'yes' from cdop.case_file where case_ref = ?", number);
        Owner.run("insert into cdop.contributory_factor (case_id, scheme, domain, code, factor, grade) select id, '2018', 'B', 'F15', 'x', 2"
            + " from cdop.case_file where case_ref = ?", number);
    }

    @Test
    void what_a_rule_proposes_counts_once_a_lead_confirmed_it_and_no_longer_once_the_coordinator_rejected_it_with_a_reason() {
        try (Browser lead = Browser.knownAs("lead.hull"); Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = lead.go("/themes/theme?theme=" + THEME + "&window=1&panel=HULL");
            int before = cases(page);
            page.navigate("/themes/cases?theme=" + THEME);
            assertThat(row(page)).contains("Proposed");
            assertThat(text(page.locator("main"))).doesNotContain("OT-" + mark);
            page.locator("tr:has-text('" + ref + "') input[type=submit]").click();
            page.locator("text=Case HULL/" + ref + " is confirmed.").waitFor();
            assertThat(row(page)).contains("Confirmed", "Yarrow Severnside");
            lead.look("theme-cases");
            assertThat(cases(lead.go("/themes/theme?theme=" + THEME + "&window=1&panel=HULL"))).isEqualTo(before + 1);

            Page learning = coordinator.go("/cases/learning?case=HULL/" + ref);
            assertThat(text(learning.locator("section[aria-labelledby=themes]"))).contains("Violence and exploitation", "Confirmed");
            learning.locator("section[aria-labelledby=themes] summary").click();
            learning.locator("[id='themes-reject:theme']").selectOption(THEME);
            learning.locator("[id='themes-reject:go']").click();
            assertThat(text(learning.locator(".error-summary"))).contains("Say why the case does not belong to the theme");
            learning.locator("[id='themes-reject:why']").fill("The dispute had nothing to do with it.");
            learning.locator("[id='themes-reject:go']").click();
            learning.waitForURL("**#themes");
            assertThat(text(learning.locator("section[aria-labelledby=themes]"))).contains("Rejected", "The dispute had nothing to do with it.");
            coordinator.look("themes-of-case");
            assertThat(cases(lead.go("/themes/theme?theme=" + THEME + "&window=1&panel=HULL"))).isEqualTo(before);
        }
    }

    @Test
    void a_campaign_is_marked_on_the_trend_and_an_effect_stands_with_what_shows_it() {
        try (Browser lead = Browser.knownAs("lead.hull")) {
            Page page = lead.go("/themes/entry?theme=" + THEME);
            page.locator("[id='campaign:what']").fill("Knife bins " + mark);
            page.locator("[id='campaign:place']").fill("the city");
            day(page, "campaign:from", "1", "5", "2026");
            day(page, "campaign:until", "1", "4", "2026");
            page.locator("[id='campaign:go']").click();
            assertThat(text(page.locator(".error-summary"))).contains("The campaign would end before it begins");
            assertThat(page.locator("[id='campaign:what']").inputValue()).isEqualTo("Knife bins " + mark);
            day(page, "campaign:until", "30", "6", "2026");
            page.locator("[id='campaign:go']").click();
            page.waitForURL("**/themes/theme**");
            assertThat(text(page.locator("figure.chart"))).contains("Knife bins " + mark + ", the city, 1 May 2026 to 30 June 2026");
            page.navigate("/themes/entry?theme=" + THEME);
            page.locator("[id='effect:changed']").fill("Fewer knives " + mark);
            page.locator("[id='effect:evidence']").fill("Figures of the emergency department");
            day(page, "effect:on", "1", "7", "2026");
            page.locator("[id='effect:go']").click();
            page.waitForURL("**/themes/theme**");
            assertThat(text(page.locator("tr:has-text('Fewer knives " + mark + "')"))).contains("Figures of the emergency department", "1 July 2026");
            lead.look("theme");
        }
    }

    @Test
    void a_theme_has_an_owner_who_stands_on_its_page_and_in_the_list() {
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/themes/entry?theme=" + THEME);
            page.locator("[id='owner:who']").fill("Elm Wood " + mark + ", community safety");
            day(page, "owner:since", "1", "5", "2026");
            page.locator("[id='owner:go']").click();
            page.waitForURL("**/themes/theme**");
            assertThat(text(page.locator("main"))).contains("Elm Wood " + mark + ", community safety, since 1 May 2026 (HULL)");
            page.navigate("/themes/list");
            assertThat(text(page.locator("tr:has-text('Violence and exploitation')"))).contains("Elm Wood " + mark);
            coordinator.look("themes-with-owners");
        }
    }

    @Test
    void a_lead_sees_which_cases_a_local_theme_takes_saves_it_and_changes_it_without_losing_the_first_edition() {
        try (Browser lead = Browser.knownAs("lead.hull")) {
            Page page = lead.go("/themes/make");
            page.locator("[id='local:name']").fill("Feuds " + mark);
            page.locator("[id='local:look']").click();
            assertThat(text(page.locator(".error-summary"))).contains("Choose at least one condition");
            page.locator("input[name='local:factors'][value=F15]").check();
            page.locator("[id='local:look']").click();
            assertThat(text(page.locator("h2#taken ~ ul"))).contains("HULL/" + ref).doesNotContain("OT-" + mark);
            lead.look("local-theme");
            page.locator("[id='local:save']").click();
            page.waitForURL("**/themes/local**");
            page.locator("tr:has-text('Feuds " + mark + "') a:has-text('Change')").click();
            page.locator("input[name='local:categories'][value='2']").check();
            page.locator("input[name='local:match'][value=all]").check();
            page.locator("[id='local:save']").click();
            page.waitForURL("**/themes/local**");
            assertThat(page.locator("tr:has-text('Feuds " + mark + "')").allInnerTexts()).hasSize(2)
                .anyMatch(line -> line.contains("factor graded 2 F15 and category 2")).anyMatch(line -> !line.contains("category 2"));
            page.locator("tr:has-text('Feuds " + mark + "') a").last().click();
            assertThat(text(page.locator("main"))).contains("edition 1: cases now", "HULL/" + ref);
            lead.look("local-themes");
        }
    }

    private static int cases(Page page) {
        return Integer.parseInt(page.locator("table.numbers tbody tr").last().locator("td").nth(1).innerText().strip());
    }

    private String row(Page page) {
        return text(page.locator("tr:has-text('" + ref + "')"));
    }

    private static void day(Page page, String field, String day, String month, String year) {
        page.locator("[id='" + field + "-day']").fill(day);
        page.locator("[id='" + field + "-month']").fill(month);
        page.locator("[id='" + field + "-year']").fill(year);
    }
}
