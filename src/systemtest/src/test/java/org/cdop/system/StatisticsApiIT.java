package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatisticsApiIT {

    private static final String YEAR = "from=2025-04-01&until=2026-04-01";
    private static String lead;
    private static String member;

    private final Site site = new Site();

    private static synchronized String lead() {
        lead = lead == null ? token("lead.hull") : lead;
        return lead;
    }

    private static synchronized String member() {
        member = member == null ? token("member.hull.1") : member;
        return member;
    }

    /** Makes a token as a person does, on the account page. */
    private static String token(String account) {
        try (Browser browser = Browser.signedIn(account)) {
            browser.go("/account");
            browser.page().locator("[id='newToken:name']").fill("statistics");
            browser.page().locator("[id='newToken:days']").fill("1");
            browser.page().locator("[id='newToken:make']").click();
            return browser.page().locator("#made-token").innerText().strip();
        }
    }

    private HttpResponse<String> ask(String token, String what) {
        return site.get("/api/v1/statistics" + what, "Authorization", "Bearer " + token);
    }

    @Test
    void without_a_token_there_are_no_numbers() {
        assertThat(site.get("/api/v1/statistics").statusCode()).isEqualTo(401);
        assertThat(site.get("/api/v1/statistics/sex?" + YEAR).statusCode()).isEqualTo(401);
    }

    @Test
    void the_tables_that_can_be_had_are_listed() {
        assertThat(ask(lead(), "").body()).contains("\"category-by-modifiable\"", "\"themes\"", "\"time-to-completion\"", "\"parameters\"");
    }

    @Test
    void the_lead_gets_true_counts_marked_as_not_for_publication() {
        HttpResponse<String> answer = ask(lead(), "/category-by-modifiable?" + YEAR);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"audience\":\"internal\"", "\"panels\":[\"HULL\"]", "Not for publication").doesNotContain("\"suppressed\"");
    }

    @Test
    void a_public_table_hides_every_count_from_one_to_four() {
        HttpResponse<String> answer = ask(lead(), "/age-by-sex?audience=public&format=csv&" + YEAR);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        for (String line : answer.body().strip().split("\r\n")) {
            for (int column = 2; column < 6; column++) {
                assertThat(line.split(",")[column]).isNotIn("1", "2", "3", "4");
            }
        }
    }

    @Test
    void a_period_that_belongs_to_no_release_is_a_bad_call_that_says_why() {
        HttpResponse<String> answer = ask(lead(), "/sex?audience=public&from=2025-04-02&until=2026-04-01");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("whole years");
    }

    @Test
    void a_member_gets_public_tables_only_and_nobody_those_of_another_panel() {
        assertThat(ask(member(), "/sex?" + YEAR).statusCode()).isEqualTo(403);
        assertThat(ask(member(), "/sex?audience=public&" + YEAR).statusCode()).isEqualTo(200);
        assertThat(ask(lead(), "/sex?panel=EASTRIDING&" + YEAR).statusCode()).isEqualTo(403);
    }

    @Test
    void an_unknown_table_is_not_found() {
        assertThat(ask(lead(), "/no-such-table?" + YEAR).statusCode()).isEqualTo(404);
    }
}
