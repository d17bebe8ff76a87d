package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** From the coordinator's request to the agency's return, with the messages that the system really sends. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgencyReturnIT {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/form/open\\?link=(\\S+)");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");
    private static final String GIVEN = "Quillow";
    private static final String FAMILY = "Hornbeamley";

    private final String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = ref.toLowerCase() + "@agency.example";
    private final String agency = "Housing " + ref;

    @BeforeEach
    void a_case_and_an_agency_to_ask() throws SQLException {
        run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death)"
            + " values ('HULL', ?, 'NOTIFIED', now(), now(), 'male', 'home')", ref);
        run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, '" + FAMILY + "', '" + GIVEN
            + "', current_date - 3000, current_date - 5 from cdop.case_file where case_ref = ?", ref);
        run("insert into cdop.agency (kind, name) values ('housing', ?)", agency);
        run("insert into cdop.agency_contact (agency_id, name, email, main) select id, 'Mailbox', ?, true from cdop.agency"
            + " where name = 'Housing ' || ?", address, ref);
    }

    @Test
    void an_agency_returns_a_form_with_nothing_but_the_link_and_the_code_and_no_message_names_the_child() throws Exception {
        ask();
        MimeMessage request = mail(1);
        try (Browser agent = Browser.open()) {
            Page page = agent.go(link(request));
            assertThat(page.content()).doesNotContain(FAMILY);
            look(agent, "form-open");
            enterCode(page, code(2));
            page.waitForURL("**/form/tasks");
            assertThat(page.content()).contains(FAMILY);
            look(agent, "form-tasks");

            page.locator(".task-list a").first().click();
            look(agent, "form-section");
            page.locator("[name='respondent.name']").fill("Petra Larch");
            page.locator("[name='respondent.job']").fill("Housing officer");
            page.locator("[name='to-list']").click();
            page.navigate("/form/check");
            page.locator("[id='returning:return']").click();
            assertThat(page.locator(".error-summary").innerText()).contains("summary of what your records tell");
            look(agent, "form-check-stopped");

            page.locator(".error-summary a").first().click();
            page.locator("[name='summary.case']").fill("The family rented from us since 2019.");
            page.locator("[name='to-list']").click();
            page.navigate("/form/check");
            page.locator("[id='returning:return']").click();
            page.waitForURL("**/form/returned");
            look(agent, "form-returned");

            page.navigate(link(request));
            assertThat(page.locator("h1").innerText()).isEqualTo("This form has been returned");
            assertThat(page.content()).doesNotContain(FAMILY);
        }
        mail(3);
        assertThat(received()).allSatisfy(m -> assertThat(text(m)).doesNotContain(FAMILY).doesNotContain(GIVEN));
        assertThat(state()).isEqualTo("RETURNED");
        try (Browser coordinator = Browser.signedIn("coordinator.hull")) {
            Page page = coordinator.go("/cases/requests?case=HULL/" + ref);
            page.locator("text=Read the form of").first().click();
            assertThat(page.content()).contains("The family rented from us since 2019.");
            look(coordinator, "form-read");
        }
    }

    @Test
    void an_agency_says_in_one_step_that_it_did_not_know_the_child() throws Exception {
        ask();
        try (Browser agent = Browser.open(Browser.PHONE)) {
            Page page = agent.go(link(mail(1)));
            enterCode(page, code(2));
            page.waitForURL("**/form/tasks");
            page.locator("text=We did not know this child").first().click();
            look(agent, "form-nil");
            page.locator("[id='nil:confirm']").click();
            page.waitForURL("**/form/returned");
        }
        assertThat(state()).isEqualTo("NIL");
    }

    @Test
    void five_wrong_codes_spend_the_code_and_an_old_code_is_refused() throws Exception {
        ask();
        try (Browser agent = Browser.open()) {
            Page page = agent.go(link(mail(1)));
            String right = code(2);
            String wrong = right.equals("000000") ? "111111" : "000000";
            for (int i = 0; i < 5; i++) {
                enterCode(page, wrong);
            }
            enterCode(page, right);
            assertThat(page.locator(".error-summary").innerText()).contains("no longer good");
            page.locator("[id='again:new']").click();
            String fresh = code(3);
            run("update cdop.form_request set code_expires_at = now() - interval '1 second' where contact_email = ?", address);
            enterCode(page, fresh);
            assertThat(page.locator(".error-summary").innerText()).contains("no longer good");
            assertThat(page.url()).doesNotContain("/form/tasks");
        }
    }

    @Test
    void a_link_that_was_not_for_its_reader_dies_at_once_and_the_coordinator_sees_so() throws Exception {
        ask();
        String link = link(mail(1));
        try (Browser stranger = Browser.open(); Browser other = Browser.open()) {
            Page page = stranger.go(link);
            page.locator("summary", new Page.LocatorOptions().setHasText("This was not for me")).click();
            page.locator("[id='stop:not']").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("The link has stopped working");
            assertThat(other.go(link).locator("h1").innerText()).isEqualTo("This link does not work");
        }
        try (Browser coordinator = Browser.signedIn("coordinator.hull")) {
            assertThat(coordinator.go("/cases/requests?case=HULL/" + ref).content()).contains("Link stopped");
            look(coordinator, "requests");
        }
    }

    @Test
    void cancelling_a_request_closes_the_form_that_is_open_at_the_agency() throws Exception {
        ask();
        try (Browser agent = Browser.open(); Browser coordinator = Browser.signedIn("coordinator.hull")) {
            Page page = agent.go(link(mail(1)));
            enterCode(page, code(2));
            page.waitForURL("**/form/tasks");
            Page cases = coordinator.go("/cases/requests?case=HULL/" + ref);
            cases.locator("th a", new Page.LocatorOptions().setHasText(agency)).click();
            look(coordinator, "request");
            cases.locator("[id='cancel:reason']").fill("Asked twice");
            cases.locator("[id='cancel:go']").click();
            page.navigate("/form/section?id=summary");
            assertThat(page.locator("h1").innerText()).isEqualTo("This form is no longer needed");
            assertThat(page.content()).doesNotContain(FAMILY);
        }
        assertThat(text(mail(3))).contains("no longer needs this form");
    }

    @Test
    void without_the_code_no_page_of_the_form_opens() {
        Site site = new Site();
        assertThat(site.get("/form/tasks").statusCode()).isIn(302, 303);
        assertThat(site.post("/form/save", "id=summary", "Content-Type", "application/x-www-form-urlencoded").statusCode()).isEqualTo(401);
        assertThat(site.get("/form/open?link=forged").body()).contains("This link does not work");
    }

    private void ask() {
        try (Browser coordinator = Browser.signedIn("coordinator.hull")) {
            Page page = coordinator.go("/cases/requests?case=HULL/" + ref);
            page.locator("summary", new Page.LocatorOptions().setHasText("Ask another agency")).click();
            page.locator("[id='other:agency']").selectOption(new com.microsoft.playwright.options.SelectOption()
                .setLabel(agency + " (Housing)"));
            page.locator("[id='other:form']").selectOption("reporting");
            page.locator("[id='other:why']").fill("the family's landlord");
            page.locator("[id='other:send']").click();
            assertThat(page.locator(".banner").innerText()).contains("One agency was asked");
        }
    }

    private static void enterCode(Page page, String code) {
        page.locator("[id='opening:code']").fill(code);
        page.locator("[id='opening:go']").click();
    }

    private static void look(Browser browser, String name) {
        assertThat(browser.barriers()).as(name).isEmpty();
        browser.page().setViewportSize(Browser.PHONE, 900);
        assertThat(browser.barriers()).as(name + " on a phone").isEmpty();
        Gallery.shot(browser.page(), name);
    }

    private static String link(MimeMessage message) {
        Matcher m = LINK.matcher(text(message));
        assertThat(m.find()).isTrue();
        return "/form/open?link=" + m.group(1);
    }

    private String code(int message) throws InterruptedException {
        Matcher m = CODE.matcher(text(mail(message)).replace("\r", ""));
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    /** The n-th message to this agency, once it has come. */
    private MimeMessage mail(int n) throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(40));
        while (received().size() < n && Instant.now().isBefore(until)) {
            OneServer.mail().waitForIncomingEmail(1000, OneServer.mail().getReceivedMessages().length + 1);
        }
        assertThat(received()).hasSizeGreaterThanOrEqualTo(n);
        return received().get(n - 1);
    }

    private List<MimeMessage> received() {
        return Arrays.stream(OneServer.mail().getReceivedMessages()).filter(this::isOurs).toList();
    }

    private boolean isOurs(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            return GreenMailUtil.getBody(message);
        }
    }

    private String state() throws SQLException {
        try (Connection c = OneServer.server().owner().connect();
                PreparedStatement s = c.prepareStatement("select state from cdop.form_request where contact_email = ?")) {
            s.setString(1, address);
            try (ResultSet rows = s.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void run(String sql, String... parameters) throws SQLException {
        try (Connection c = OneServer.server().owner().connect(); PreparedStatement s = c.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                s.setString(i + 1, parameters[i]);
            }
            s.executeUpdate();
        }
    }
}
