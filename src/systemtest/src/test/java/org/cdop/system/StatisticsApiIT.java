package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
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

    @Test
    void every_table_that_is_listed_can_be_had_by_the_lead() {
        JsonArray tables = Json.createReader(new StringReader(ask(lead(), "").body())).readObject().getJsonArray("tables");
        assertThat(tables).hasSizeGreaterThan(25);
        for (JsonObject table : tables.getValuesAs(JsonObject.class)) {
            for (JsonString population : table.getJsonArray("populations").getValuesAs(JsonString.class)) {
                String id = table.getString("id");
                HttpResponse<String> answer = ask(lead(), "/" + id + "?population=" + population.getString() + "&" + YEAR);
                assertThat(answer.statusCode()).as(id).isEqualTo(200);
                assertThat(answer.body()).contains("\"table\":\"" + id + "\"", "\"population\":\"" + population.getString() + "\"");
            }
        }
    }

    @Test
    void a_part_of_the_cases_is_for_the_panel_only() {
        assertThat(ask(lead(), "/sex?age=0-27d&" + YEAR).body()).contains("Not all cases: only 0 to 27 days.");
        HttpResponse<String> refused = ask(lead(), "/sex?audience=public&age=0-27d&" + YEAR);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("subtracted from the whole");
        assertThat(ask(lead(), "/sex?age=newborn&" + YEAR).statusCode()).isEqualTo(400);
    }

    @Test
    void a_theme_is_followed_in_windows_of_years() {
        assertThat(ask(lead(), "/theme-trend?theme=safe-sleep&window=3&" + YEAR).body()).contains("Safe sleep, 3 years pooled", "\"2025-26\"");
        assertThat(ask(lead(), "/theme-trend?theme=hats&" + YEAR).statusCode()).isEqualTo(400);
        assertThat(ask(lead(), "/theme-trend?theme=safe-sleep&window=2&" + YEAR).statusCode()).isEqualTo(400);
    }
}
