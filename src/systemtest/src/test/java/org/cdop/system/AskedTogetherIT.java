package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cdop.system.Browser.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One form for several people of an agency, one message about several children, and what an agency sees of all that it was asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedTogetherIT {

    private final String ref = "AT-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = ref.toLowerCase() + "@agency.example";
    private final Mailbox mailbox = new Mailbox(address);

    @Test
    void the_stages_of_a_care_pathway_go_to_different_people_of_a_hospital_and_each_returns_their_own() {
        AgencyAsked ward = AgencyAsked.ofKind("hospital", "supplementary-care-pathway");
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/requests?case=HULL/" + ward.ref());
            page.locator("th a", new Page.LocatorOptions().setHasText(ward.agency())).click();
            page.locator("a", new Page.LocatorOptions().setHasText("Send some sections to another person")).click();
            coordinator.look("share");
            page.locator("[id='share:go']").click();
            assertThat(text(page.locator(".error-summary"))).contains("Choose the sections", "Enter the e-mail address");
            page.locator("label", new Page.LocatorOptions().setHasText("Stage 2: emergency department")).click();
            page.locator("[id='share:name']").fill("Petra Larch");
            page.locator("[id='share:email']").fill(address);
            page.locator("[id='share:go']").click();
            assertThat(text(page.locator(".banner"))).contains("on their way to " + address);
            assertThat(text(page.locator("main tbody").first())).contains("care pathway: Stage 2: emergency department");
            coordinator.look("requests-shared");
        }
        try (Browser emergency = Browser.open(Browser.PHONE)) {
            Page page = open(emergency, 1);
            assertThat(text(page.locator(".task-list"))).contains("Stage 2").doesNotContain("Stage 3");
            page.navigate("/form/section?id=emergency");
            dateTime(page, "pathway.emergency_at", "1", "December", "2025", "3.15");
            dateTime(page, "pathway.emergency_seen_at", "1", "12", "2025", "02:50");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            page.navigate("/form/check");
            assertThat(text(page.locator("#returning"))).contains("When was the child first seen by a doctor?", "is before");
            page.locator("#returning a", new Page.LocatorOptions().setHasText("seen by a doctor")).first().click();
            page.waitForURL("**/form/section?id=emergency#pathway.emergency_seen_at");
            assertThat(page.locator("[name='pathway.emergency_at.time']").inputValue()).isEqualTo("03:15");
            page.locator("[name='pathway.emergency_seen_at.time']").fill("03:40");
            page.locator("[name='to-list']").click();
            page.waitForURL("**/form/tasks");
            returned(page);
        }
        try (Browser agent = Browser.open()) {
            Page page = ward.open(agent);
            assertThat(text(page.locator(".task-list"))).contains("Stage 3").doesNotContain("Stage 2");
        }
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/chronology?case=HULL/" + ward.ref());
            assertThat(text(page.locator("main"))).contains("Arrived at the emergency department", "03:15", "03:40", ward.agency());
        }
    }

    @Test
    void one_message_asks_about_two_brothers_and_its_link_leads_to_both() {
        AgencyAsked.accepted(ref, "Quillow");
        AgencyAsked.accepted(ref + "b", "Bramble");
        Owner.run("insert into cdop.agency (kind, name) values ('police', ?)", "Agency " + ref);
        Owner.run("insert into cdop.agency_contact (agency_id, name, email, main) select id, 'Mailbox', ?, true from cdop.agency where name = ?",
            address, "Agency " + ref);
        try (Browser coordinator = Browser.knownAs("coordinator.hull")) {
            Page page = coordinator.go("/cases/requests?case=HULL/" + ref);
            page.locator("summary", new Page.LocatorOptions().setHasText("Ask another agency")).click();
            page.locator("[id='other:agency']").selectOption(new SelectOption().setLabel("Agency " + ref + " (Police)"));
            page.locator("[id='other:form']").selectOption("reporting");
            page.locator("[id='other:why']").fill("both died in one fire");
            page.locator("[id='other:others']").fill(ref + "x");
            page.locator("[id='other:send']").click();
            assertThat(text(page.locator(".error-summary"))).contains("There is no case HULL/" + ref + "x");
            coordinator.look("requests-together-refused");
            page.locator("[id='other:others']").fill(ref + "b");
            page.locator("[id='other:send']").click();
            assertThat(text(page.locator(".banner"))).contains("about 2 children in one message");
        }
        assertThat(mailbox.message(1)).contains(ref, ref + "b", "leads to all of them").doesNotContain("Hornbeamley");
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = open(agent, 1);
            page.locator("a", new Page.LocatorOptions().setHasText("Everything that you were asked (2 forms)")).click();
            assertThat(text(page.locator("main tbody"))).contains("Quillow", "Bramble");
            agent.look("asked-two-children");
            page.locator("tr", new Page.LocatorOptions().setHasText("Bramble")).locator("text=We did not know this child").click();
            page.locator("[id='nil:name']").fill("Petra Larch");
            page.locator("[id='nil:job']").fill("Detective");
            page.locator("[id='nil:confirm']").click();
            page.waitForURL("**/form/returned");
            page.locator("a", new Page.LocatorOptions().setHasText("Everything that you were asked (2 forms)")).click();
            assertThat(text(page.locator("tr", new Page.LocatorOptions().setHasText(ref + "b")))).as("a form that is closed names nobody")
                .contains("Nil return").doesNotContain("Bramble");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Quillow")).locator("input[value='Fill in']").count()).isEqualTo(1);
        }
        assertThat(Owner.ask("select string_agg(q.state, ',' order by f.case_ref) from cdop.form_request q join cdop.case_file f on f.id = q.case_id"
            + " where f.case_ref in (?, ?)", ref, ref + "b")).isEqualTo("REQUESTED,NIL");
        assertThat(mailbox.all()).as("one request").filteredOn(m -> m.startsWith("A form is asked")).hasSize(1);
    }

    private static void dateTime(Page page, String linkId, String day, String month, String year, String time) {
        page.locator("[name='" + linkId + ".day']").fill(day);
        page.locator("[name='" + linkId + ".month']").fill(month);
        page.locator("[name='" + linkId + ".year']").fill(year);
        page.locator("[name='" + linkId + ".time']").fill(time);
    }

    private static void returned(Page page) {
        page.navigate("/form/check");
        page.locator("#returning input[type=checkbox]").all().forEach(com.microsoft.playwright.Locator::check);
        page.locator("[id='returning:return']").click();
        page.waitForURL("**/form/returned");
    }

    private Page open(Browser agent, int message) {
        Page page = agent.go(mailbox.link(message));
        page.locator("[id='opening:code']").fill(mailbox.code(message + 1));
        page.locator("[id='opening:go']").click();
        page.waitForURL("**/form/tasks");
        return page;
    }
}
