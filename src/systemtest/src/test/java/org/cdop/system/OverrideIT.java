package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two people of a panel decide to show what one of its public tables hides. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverrideIT {

    private static final String TABLE = "table=sex&population=notifications&panel=EASTRIDING&from=2016-04-01&until=2017-04-01";
    private static final String PUBLIC = "/statistics/table?audience=public&" + TABLE;
    private static final String OVERRIDE = "/statistics/override?" + TABLE;

    private final String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void three_girls_and_twenty_boys_died_in_a_year_long_over() {
        for (int i = 0; i < 23; i++) {
            Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex) values ('EASTRIDING', ?, 'GATHERING',"
                + " timestamptz '2016-07-01', timestamptz '2016-07-01', ?)", ref + i, i < 3 ? "female" : "male");
        }
        Owner.run("insert into cdop.child (case_id, family_name, given_names, nhs_absent, born_on, died_on) select id, 'Alderfen', 'Tansy',"
            + " 'not_available', date '2015-01-01', date '2016-07-01' from cdop.case_file where case_ref like ?", ref + "%");
    }

    @AfterEach
    void they_are_taken_away() {
        Owner.run("delete from cdop.child where case_id in (select id from cdop.case_file where case_ref like ?)", ref + "%");
        Owner.run("delete from cdop.case_file where case_ref like ?", ref + "%");
    }

    @Test
    void the_lead_asks_the_chair_agrees_and_the_counts_are_shown() {
        try (Browser lead = Browser.knownAs("lead"); Browser chair = Browser.knownAs("chair.eastriding"); Browser other = Browser.knownAs("chair.hull")) {
            Page page = lead.go(PUBLIC);
            assertThat(female(page)).contains("[c]");
            page.locator("main a[href*='/statistics/override']").click();
            page.waitForURL("**/statistics/override?**");
            assertThat(text(page.locator("main"))).contains("Counts that the public does not see", "Female");
            pressed(page, "Ask to show them", ".error-summary");
            assertThat(text(page.locator(".error-summary"))).contains("Write why the public should know these counts");
            page.locator("[id='ask:reason']").fill("The three families asked for it together.");
            lead.look("override-asked");
            pressed(page, "Ask to show them", ".banner");
            assertThat(text(page.locator("main"))).contains("Not decided", "Somebody else must decide").doesNotContain("Agree: show");

            assertThat(other.page().navigate(OVERRIDE).status()).isEqualTo(404);

            Page second = chair.go(OVERRIDE);
            assertThat(text(second.locator("main"))).contains("The three families asked for it together.", "Zinnia Medlock");
            chair.look("override-decided");
            pressed(second, "Agree: show these counts to the public", ".banner");
            assertThat(text(second.locator("main"))).contains("Una Wensley agreed", "Nothing is hidden in this table");
            assertThat(female(lead.go(PUBLIC))).contains("3");
            assertThat(female(chair.go(PUBLIC.replace("table=sex", "table=age-by-sex")))).as("another table hides still").contains("[c]");
            assertThat(Owner.ask("select string_agg(asked_by || ' ' || decided_by, ',') from cdop.release_override where panel = 'EASTRIDING'"))
                .isEqualTo("lead chair.eastriding");
            assertThat(Owner.ask("select count(*) from cdop.row_change where table_name = 'release_override'")).isEqualTo("2");
        }
    }

    private static String female(Page page) {
        return page.url().contains("age-by-sex") ? text(page.locator("main tbody tr.total")) : text(page.locator("main tbody tr", new Page.LocatorOptions().setHasText("Female")));
    }

    private static void pressed(Page page, String button, String until) {
        page.locator("input[value='" + button + "']").click();
        page.locator(until).first().waitFor();
    }
}
