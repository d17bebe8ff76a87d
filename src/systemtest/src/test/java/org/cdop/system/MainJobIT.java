package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One death from its notification to the tables and the annual report, in a browser, in one sitting. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MainJobIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private static final String TABLE = "/statistics/table?table=category-by-modifiable";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String given = "Quillow" + mark;
    private final String family = "Hornbeamley" + mark;
    private final Mailbox agency = new Mailbox("journey-" + mark + "@agency.example");
    private String number;

    @Test
    void a_death_is_notified_gathered_reviewed_decided_completed_and_stands_in_the_tables_and_the_report() {
        int reviewsBefore = reviewsInTheTable();
        String reference = notifyOnAPhoneByKeyboard();
        try (Browser coordinator = Browser.signedIn("coordinator.hull")) {
            Page page = coordinator.page();
            accept(coordinator, reference);
            ask(page);
            returnTheForm();
            holdTheReviewMeeting(coordinator);
            draftTheAnalysis(coordinator);
            releaseTheAnonymisedCase(coordinator);
            makeReady(coordinator);
            String meeting = planTheMeeting(coordinator);
            readAsMember(meeting);
            decideByKeyboard(page, meeting);
        }
        completeAsChair();
        findInTablesAndReport(reviewsBefore);
        assertThat(agency.all()).allSatisfy(message -> assertThat(message).doesNotContain(family).doesNotContain(given));
    }

    private String notifyOnAPhoneByKeyboard() {
        try (Browser notifier = Browser.open(Browser.PHONE)) {
            return new Notifier(notifier.page(), given, family, TODAY.minusDays(120), TODAY.minusDays(1)).notifyTheDeath();
        }
    }

    private void accept(Browser coordinator, String reference) {
        Page page = coordinator.go("/");
        page.locator("a[href*='" + reference + "']").first().click();
        assertThat(text(page.locator("h1"))).isEqualTo(given + " " + family);
        coordinator.look("journey-triage");
        page.locator("[id='accept:birth:0']").check();
        page.locator("[id='accept:termination:0']").check();
        page.locator("[id='accept:residence:0']").check();
        page.locator("[id='accept:reason']").fill("Live-born, under 18, resident in the area.");
        press(page, "Accept and make the case");
        number = URLDecoder.decode(page.url().replaceAll(".*[?&]case=([^&#]+).*", "$1"), StandardCharsets.UTF_8);
        assertThat(number).startsWith("HULL/" + TODAY.getYear() + "-");
        assertThat(text(page.locator(".identity-bar"))).contains(family);
    }

    private void ask(Page page) {
        Locator first = page.locator("fieldset.proposal").first();
        assertThat(text(first)).contains("Why: ");
        first.locator("input[type=checkbox]").check();
        first.locator("select").selectOption(new SelectOption().setValue("-1"));
        if (!first.locator("details").evaluate("d => d.open").equals(true)) {
            first.locator("summary").click();
        }
        first.locator("input[id$=':email']").fill("journey-" + mark + "@agency.example");
        first.locator("input[id$=':name']").fill("Exampleton agency " + mark);
        press(page, "Send the requests");
        assertThat(text(page.locator(".banner").first())).contains("One agency was asked");
    }

    private void returnTheForm() {
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = agent.go(agency.link(1));
            page.locator("[id='opening:code']").fill(agency.code(2));
            page.locator("[id='opening:go']").click();
            page.waitForURL("**/form/tasks");
            page.locator(".task-list a").first().click();
            page.locator("[name='respondent.name']").fill("Petra Larch");
            page.locator("[name='respondent.job']").fill("Team manager");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/check");
            page.locator("[id='returning:return']").click();
            page.locator(".error-summary a").first().click();
            page.locator("[name='summary.case']").fill(given + " slept in the parents' bed; the health visitor had spoken of safe sleep.");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/check");
            page.locator("#returning input[type=checkbox]").check();
            page.locator("[id='returning:return']").click();
            page.waitForURL("**/form/returned");
        }
    }

    private void holdTheReviewMeeting(Browser coordinator) {
        Page page = coordinator.go("/cases/review-meeting?case=" + number);
        page.locator("[id='plan:kind']").selectOption(new SelectOption().setIndex(1));
        day(page, "plan:on", TODAY);
        press(page, "Plan the meeting");
        page.locator("text=Record that it was held").first().click();
        coordinator.look("journey-review-meeting-held");
        page.locator("[id='held:chair']").fill("Consultant paediatrician");
        page.locator("[id='held:came']").fill("Wren Alderley; health visitor; Exampleton community trust");
        press(page, "Record the meeting");
        assertThat(text(page.locator("main"))).contains("Held").contains("Wren Alderley");
    }

    private void draftTheAnalysis(Browser coordinator) {
        Page page = coordinator.go("/cases/analysis?case=" + number);
        page.locator("textarea[name]").first().fill("An infant who died suddenly while sharing a bed with two adults.");
        page.locator("button.button[name='save']").first().click();
        page.locator("[id='factor:code']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='factor:grade:2']").check();
        page.locator("[id='factor:modifiable']").check();
        press(page, "Add the factor");
        page.locator("[id='drafted:go']").click();
        assertThat(text(page.locator("main"))).contains("Drafted");
        coordinator.look("journey-analysis");
    }

    private void releaseTheAnonymisedCase(Browser coordinator) {
        Page page = coordinator.go("/cases/anonymised?case=" + number);
        page.locator("[id='prepare:go']").click();
        for (Locator text : page.locator("#edit textarea, #edit input[type=text]").all()) {
            assertThat(text.inputValue()).doesNotContain(family).doesNotContain(given);
        }
        coordinator.look("journey-anonymised");
        page.locator("[id='release:looked']").check();
        page.locator("[id='release:go']").click();
        assertThat(text(page.locator("main"))).contains("Released");
    }

    private void makeReady(Browser coordinator) {
        Page page = coordinator.go("/cases/case?case=" + number);
        coordinator.look("journey-case");
        if (page.locator("[id='steps:why']").count() > 0) {
            page.locator("[id='steps:why']").fill("The other agencies were not asked: they did not know the child.");
        }
        press(page, "Make ready for the panel");
        assertThat(text(page.locator(".identity-bar"))).contains("Ready for panel");
    }

    private String planTheMeeting(Browser coordinator) {
        Page page = coordinator.go("/meetings/list");
        page.locator("[id='plan:title']").fill("Panel meeting " + mark);
        day(page, "plan:day", TODAY);
        page.locator("[id='plan:time']").fill("00:01");
        press(page, "Plan the meeting");
        String meeting = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        page.locator("[title='Put " + number + " on the agenda']").click();
        page.locator("[id='invite:go']").click();
        for (Locator came : page.locator("#attendance select").all()) {
            came.selectOption("present");
        }
        press(page, "Record attendance");
        assertThat(text(page.locator("main"))).contains("Quorate");
        coordinator.look("journey-meeting");
        return meeting;
    }

    private void readAsMember(String meeting) {
        try (Browser member = Browser.knownAs("member.hull.1"); Browser other = Browser.knownAs("coordinator.eastriding")) {
            Page page = member.go("/meetings/case?case=" + number + "&meeting=" + meeting);
            assertThat(Browser.whole(page)).contains("Confidential").doesNotContain(family).doesNotContain(given);
            member.look("journey-read");
            assertThat(member.page().navigate("/cases/case?case=" + number).status()).isIn(403, 404);
            assertThat(other.page().navigate("/cases/case?case=" + number).status()).isEqualTo(404);
        }
    }

    private void decideByKeyboard(Page page, String meeting) {
        page.navigate("/meetings/decide?meeting=" + meeting + "&case=" + number);
        Keys keys = new Keys(page);
        keys.choose("[id='category:ticked:9']");
        keys.press("[id='category:go']");
        keys.choose("[id='conclude:conclusion:0']");
        keys.press("[id='conclude:go']");
        keys.type("[id='point:text']", "Safe sleep is to be spoken of wherever a family sleeps away from home.");
        keys.press("[id='point:go']");
        keys.choose("[id='decide:read']");
        keys.press("[id='decide:go']");
        assertThat(text(page.locator("main"))).contains("Case " + number + " is decided");
    }

    private void completeAsChair() {
        Owner.run("insert into cdop.form_request (case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on)"
            + " select f.id, (select min(id) from cdop.agency), 'late-' || ? || '@agency.example', 'reporting', '2022-04', 'REQUESTED', now(),"
            + " 'coordinator.hull', current_date from cdop.case_file f where f.panel || '/' || f.case_ref = ?", mark, number);
        try (Browser chair = Browser.knownAs("chair.hull")) {
            Page page = chair.go("/");
            page.locator("text=waiting for you to complete").click();
            page.locator("main table th a:text-is('" + number + "')").click();
            chair.look("journey-complete");
            day(page, "complete:on", TODAY);
            page.locator("[id='complete:read']").check();
            page.locator("[id='complete:go']").click();
            assertThat(text(page.locator(".banner").first())).contains("Case " + number + " is completed");
        }
        assertThat(Owner.ask("select state from cdop.form_request where contact_email = 'late-' || ? || '@agency.example'", mark))
            .as("what was still owed is asked for no more").isEqualTo("CANCELLED");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            assertThat(text(coordinator.go("/cases/list?q=" + number).locator("main"))).doesNotContain(family);
            assertThat(text(coordinator.go("/cases/list?state=COMPLETED&q=" + number).locator("main"))).contains(family);
        }
    }

    private void findInTablesAndReport(int reviewsBefore) {
        try (Browser lead = Browser.knownAs("lead.hull")) {
            assertThat(reviews(lead.go(TABLE))).isEqualTo(reviewsBefore + 1);
            Page page = lead.go("/report/list");
            page.locator("main table a").first().click();
            assertThat(text(page.locator("main"))).contains("Draft, not for publication");
            lead.look("journey-report");
        }
    }

    private static int reviewsInTheTable() {
        try (Browser lead = Browser.knownAs("lead.hull")) {
            return reviews(lead.go(TABLE));
        }
    }

    private static int reviews(Page table) {
        Matcher n = Pattern.compile("n = (\\d+)").matcher(table.locator("main").innerText());
        assertThat(n.find()).isTrue();
        return Integer.parseInt(n.group(1));
    }

    private static void press(Page page, String button) {
        page.locator("main input[type=submit][value='" + button + "'], main button:has-text('" + button + "')").first().click();
    }

    private static void day(Page page, String id, LocalDate day) {
        page.locator("[name='" + id + "-day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='" + id + "-month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("[name='" + id + "-year']").fill(String.valueOf(day.getYear()));
    }
}
