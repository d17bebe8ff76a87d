package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.UUID;

/** An agency that was asked for a form of a child of its own, with all questions, and the messages that it got. */
final class AgencyAsked {

    private final String ref = "AA-" + UUID.randomUUID().toString().substring(0, 8);
    private final String agency = "Agency " + ref;
    private final String address = ref.toLowerCase() + "@agency.example";
    private final Mailbox mailbox = new Mailbox(address);
    private final String form;
    private int messages;

    private AgencyAsked(String form) {
        this.form = form;
    }

    /** Quillow Hornbeamley of Hull, who died five days ago at the age of 1,495 days; this kind of agency is asked. */
    static AgencyAsked ofKind(String kind) {
        return ofKind(kind, "reporting");
    }

    static AgencyAsked ofKind(String kind, String form) {
        AgencyAsked asked = new AgencyAsked(form);
        Owner.run("insert into cdop.agency (kind, name) values (?, ?)", kind, asked.agency);
        Owner.run("insert into cdop.agency_contact (agency_id, name, email, main) select id, 'Mailbox', ?, true from cdop.agency where name = ?",
            asked.address, asked.agency);
        asked.askAbout(asked.ref, "Quillow");
        return asked;
    }

    /** The same agency is asked about another child. */
    void askedAboutAnother(String givenName) {
        askAbout(ref + "b", givenName);
    }

    private void askAbout(String caseRef, String givenName) {
        accepted(caseRef, givenName);
        HttpResponse<String> sent = FacesForm.open(Site.knownAs("coordinator.hull"), "/cases/requests?case=HULL/" + caseRef, "other")
            .type("other:agency", Owner.ask("select id from cdop.agency where name = ?", agency)).type("other:form", form)
            .type("other:everything", "on").type("other:why", "knew the family").press("other:send");
        assertThat(sent.statusCode()).isIn(200, 302);
        assertThat(sent.body()).doesNotContain("There is a problem");
        messages++;
        mailbox.message(messages);
    }

    /** A case of which nobody was asked yet. */
    static void accepted(String caseRef, String givenName) {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death)"
            + " values ('HULL', ?, 'NOTIFIED', now(), now(), 'male', 'home')", caseRef);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, 'Hornbeamley', ?,"
            + " current_date - 1500, current_date - 5 from cdop.case_file where case_ref = ?", givenName, caseRef);
    }

    /** The number of the case within its panel. */
    String ref() {
        return ref;
    }

    /** The agency's name in the directory. */
    String agency() {
        return agency;
    }

    String link() {
        return mailbox.link(1);
    }

    /** Opens the form in this browser by the link and a new code. */
    Page open(Browser browser) {
        Page page = browser.go(link());
        page.locator("[id='opening:code']").fill(mailbox.code(++messages));
        page.locator("[id='opening:go']").click();
        page.waitForURL(url -> !url.contains("/form/open"));
        return page;
    }

    /** The same for one who speaks plain HTTP; answers where the code led to. */
    String open(Site site) {
        HttpResponse<String> opened = FacesForm.open(site, link(), "opening").type("opening:code", mailbox.code(++messages)).press("opening:go");
        assertThat(opened.statusCode()).isEqualTo(302);
        return opened.headers().firstValue("Location").orElseThrow();
    }

    /** One answer as it is kept; null where there is none. */
    String kept(String linkId) {
        return Owner.ask("select r.answers ->> ? from cdop.form_response r join cdop.case_file f on f.id = r.case_id where f.case_ref = ?"
            + " and r.form = ? order by r.id limit 1", linkId, ref, form);
    }

    String state() {
        return Owner.ask("select q.state from cdop.form_request q join cdop.case_file f on f.id = q.case_id where f.case_ref = ?", ref);
    }
}
