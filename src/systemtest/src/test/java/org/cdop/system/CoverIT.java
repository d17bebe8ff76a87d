package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A coordinator goes away and a colleague of another panel covers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverIT {

    @AfterEach
    void nobody_covers_any_more() {
        Owner.run("delete from cdop.coordinator_cover");
    }

    @Test
    void the_colleague_opens_the_cases_while_the_cover_runs_and_not_after_it_ended() {
        String theirs = Owner.ask("select case_ref from cdop.case_file where panel = 'HULL' order by id limit 1");
        String colleague = Owner.ask("select id from cdop.app_user where name = 'coordinator.eastriding'");
        try (Browser away = Browser.knownAs("coordinator.hull"); Browser covering = Browser.knownAs("coordinator.eastriding")) {
            assertThat(covering.page().navigate(Site.address() + "/cases/case?case=HULL/" + theirs).status()).isEqualTo(404);

            Page page = away.go("/cover");
            assertThat(page.locator("[id='name:absent'] option").count()).as("one names for oneself only").isEqualTo(1);
            page.locator("[id='name:covering']").selectOption(new SelectOption().setValue(colleague));
            LocalDate today = LocalDate.now();
            day(page, "from", today);
            day(page, "until", today.plusDays(3));
            page.locator("[id='name:reason']").fill("annual leave");
            page.locator("[id='name:keep']").click();
            assertThat(text(page.locator("main table"))).contains("annual leave");
            assertThat(away.barriers()).isEmpty();
            Gallery.shot(page, "cover");
            assertThat(text(away.go("/").locator("main"))).contains("covers for you until");

            assertThat(text(covering.go("/").locator("main"))).contains("You cover for");
            Gallery.shot(covering.page(), "today-covering");
            assertThat(covering.page().navigate(Site.address() + "/cases/case?case=HULL/" + theirs).status()).isEqualTo(200);

            away.go("/cover").locator("#covers input[type=submit]").first().click();
            assertThat(covering.page().navigate(Site.address() + "/cases/case?case=HULL/" + theirs).status()).isEqualTo(404);
            assertThat(Owner.ask("select count(*) from cdop.audit_entry where act like '%a cover for an absent coordinator'")).isEqualTo("2");
        }
    }

    @Test
    void a_chair_names_nobody() {
        assertThat(Site.knownAs("chair.hull").get("/cover").statusCode()).isEqualTo(403);
    }

    private static void day(Page page, String name, LocalDate day) {
        page.locator("[name='name:" + name + "-day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='name:" + name + "-month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("[name='name:" + name + "-year']").fill(String.valueOf(day.getYear()));
    }
}
