package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiIT {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final Site site = new Site();

    private static String basic(String account, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> makeToken(String authorization, String body) {
        return site.post("/api/v1/tokens", body, "Authorization", authorization, "Content-Type", "application/json");
    }

    private String token(String account) {
        return TOKENS.computeIfAbsent(account, name -> {
            HttpResponse<String> made = makeToken(basic(name, OneServer.PASSWORD), "{\"name\":\"test\",\"days\":1}");
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            return json(made).getString("token");
        });
    }

    private HttpResponse<String> ask(String account, String path) {
        return site.get("/api/v1" + path, "Authorization", "Bearer " + token(account));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).getInt("status")).isEqualTo(status);
        assertThat(answer.body()).contains("\"title\"", "\"detail\"").doesNotContain("Exception", "org.cdop", "select ");
    }

    @Test
    void a_token_is_made_with_name_and_password_used_and_revoked() {
        HttpResponse<String> made = makeToken(basic("lead", OneServer.PASSWORD), "{\"name\":\"laptop\",\"days\":30}");
        assertThat(made.statusCode()).isEqualTo(201);
        JsonObject token = json(made);
        assertThat(token.keySet()).containsExactlyInAnyOrder("id", "token", "expires");
        String bearer = "Bearer " + token.getString("token");
        assertThat(site.get("/api/v1/statistics", "Authorization", bearer).statusCode()).isEqualTo(200);
        assertThat(site.delete("/api/v1/tokens/" + token.getString("id"), "Authorization", bearer).statusCode()).isEqualTo(204);
        isProblem(site.get("/api/v1/statistics", "Authorization", bearer), 401);
    }

    @Test
    void a_token_of_more_than_a_year_is_refused() {
        isProblem(makeToken(basic("lead", OneServer.PASSWORD), "{\"name\":\"laptop\",\"days\":366}"), 422);
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_answered_in_the_same_words() {
        HttpResponse<String> wrong = makeToken(basic("member.hull.8", "not this one"), "{\"name\":\"a\",\"days\":1}");
        HttpResponse<String> unknown = makeToken(basic("nobody.knows", "not this one"), "{\"name\":\"a\",\"days\":1}");
        isProblem(wrong, 401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void a_bearer_makes_no_token_and_a_password_opens_nothing_else() {
        isProblem(makeToken("Bearer " + token("lead"), "{\"name\":\"a\",\"days\":1}"), 401);
        isProblem(site.get("/api/v1/cases", "Authorization", basic("coordinator.hull", OneServer.PASSWORD)), 401);
    }

    @Test
    void a_session_of_the_pages_is_not_accepted() {
        isProblem(Site.knownAs("coordinator.hull").get("/api/v1/cases"), 401);
    }

    @Test
    void somebody_elses_token_is_not_found() {
        isProblem(site.delete("/api/v1/tokens/" + UUID.randomUUID(), "Authorization", "Bearer " + token("lead")), 404);
        isProblem(site.delete("/api/v1/tokens/" + UUID.randomUUID()), 401);
    }

    @Test
    void the_coordinator_lists_the_cases_of_their_panel_with_names() {
        HttpResponse<String> answer = ask("coordinator.hull", "/cases?size=5");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject page = json(answer);
        assertThat(page.getInt("total")).isGreaterThan(5);
        assertThat(page.getInt("size")).isEqualTo(5);
        assertThat(page.getJsonArray("cases")).hasSize(5)
            .allSatisfy(one -> assertThat(one.asJsonObject().getString("panel")).isEqualTo("HULL"))
            .allSatisfy(one -> assertThat(one.asJsonObject().getString("childName")).isNotBlank());
    }

    @Test
    void chair_lead_and_member_get_no_name_no_number_and_no_day() {
        for (String account : new String[] {"chair.hull", "lead.hull", "member.hull.1"}) {
            HttpResponse<String> answer = ask(account, "/cases");
            assertThat(answer.statusCode()).as(account + answer.body()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("childName", "nhsNumber", "diedOn", "bornOn", "EASTRIDING");
        }
    }

    @Test
    void administrator_and_auditor_never_get_a_case() {
        for (String account : new String[] {"admin", "auditor"}) {
            isProblem(ask(account, "/cases"), 403);
            isProblem(ask(account, "/cases/HULL/no-such-case"), 403);
        }
    }

    @Test
    void a_case_of_another_panel_is_answered_as_one_that_does_not_exist() {
        String theirs = Owner.ask("select case_ref from cdop.case_file where panel = 'EASTRIDING' order by id limit 1");
        HttpResponse<String> hidden = ask("coordinator.hull", "/cases/EASTRIDING/" + theirs);
        isProblem(hidden, 404);
        assertThat(ask("coordinator.hull", "/cases/EASTRIDING/none-such").body()).isEqualTo(hidden.body());
        isProblem(ask("lead.hull", "/cases/EASTRIDING/" + theirs), 404);
        assertThat(ask("coordinator.eastriding", "/cases/EASTRIDING/" + theirs).statusCode()).isEqualTo(200);
    }

    @Test
    void a_case_whose_number_holds_a_slash_is_found_by_its_encoded_number() {
        Owner.run("""
            with f as (insert into cdop.case_file (panel, case_ref, state, notified_at, sex)
                       values ('HULL', 'OLD/17 Ä', 'NOTIFIED', now(), 'female') on conflict do nothing returning id)
            insert into cdop.child (case_id, family_name, given_names, born_on, died_on)
            select id, 'Quillwater', 'Bea', date '2020-01-01', date '2020-02-01' from f""");
        try {
            HttpResponse<String> answer = ask("coordinator.hull", "/cases/HULL/OLD%2F17%20%C3%84");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(json(answer).getString("caseRef")).isEqualTo("OLD/17 Ä");
            assertThat(json(answer).getJsonObject("child").getString("familyName")).isEqualTo("Quillwater");
            assertThat(ask("lead.hull", "/cases/HULL/OLD%2F17%20%C3%84").body()).doesNotContain("Quillwater").contains("OLD/17");
        } finally {
            Owner.run("delete from cdop.child where family_name = 'Quillwater'");
            Owner.run("delete from cdop.case_file where case_ref = 'OLD/17 Ä'");
        }
    }

    @Test
    void the_state_and_the_size_that_are_asked_for_are_checked() {
        isProblem(ask("coordinator.hull", "/cases?size=201"), 400);
        isProblem(ask("coordinator.hull", "/cases?state=LOST"), 400);
        assertThat(json(ask("coordinator.hull", "/cases?state=COMPLETED")).getJsonArray("cases")).isNotEmpty()
            .allSatisfy(one -> assertThat(one.asJsonObject().getString("state")).isEqualTo("COMPLETED"));
    }

    @Test
    void only_the_administrator_makes_and_renames_a_panel() {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        String[] admin = {"Authorization", "Bearer " + token("admin"), "Content-Type", "application/json"};
        try {
            assertThat(site.put("/api/v1/panels/" + code, "{\"name\":\"Test\"}", admin).statusCode()).isEqualTo(201);
            assertThat(site.put("/api/v1/panels/" + code, "{\"name\":\"Tests\"}", admin).statusCode()).isEqualTo(200);
            isProblem(site.put("/api/v1/panels/" + code, "{\"name\":\"\"}", admin), 422);
            isProblem(site.put("/api/v1/panels/x", "{\"name\":\"Test\"}", admin), 422);
        } finally {
            Owner.run("delete from cdop.panel where code = ?", code);
        }
        isProblem(site.put("/api/v1/panels/" + code, "{\"name\":\"Test\"}", "Authorization", "Bearer " + token("manager"),
            "Content-Type", "application/json"), 403);
        isProblem(site.put("/api/v1/panels/" + code, "{\"name\":\"Test\"}", "Content-Type", "application/json"), 401);
    }

    @Test
    void anybody_may_notify_and_faulty_answers_come_back_as_findings() {
        JsonObject forms = json(site.get("/api/v1/forms"));
        String edition = forms.getJsonArray("forms").stream().map(one -> one.asJsonObject())
            .filter(one -> one.getString("form").equals("notification")).findFirst().orElseThrow().getString("edition");
        HttpResponse<String> refused = site.post("/api/v1/notifications",
            "{\"form\":\"notification\",\"edition\":\"" + edition + "\",\"answers\":{}}", "Content-Type", "application/json");
        isProblem(refused, 422);
        assertThat(json(refused).getJsonArray("findings")).isNotEmpty();
        isProblem(site.post("/api/v1/notifications", "not json", "Content-Type", "application/json"), 400);
        isProblem(site.post("/api/v1/notifications", "a=b", "Content-Type", "application/x-www-form-urlencoded"), 415);
        isProblem(site.post("/api/v1/notifications", "{\"a\":\"" + "x".repeat(1100 * 1024) + "\"}", "Content-Type", "application/json"), 413);
    }

    @Test
    void the_description_names_every_call_and_needs_no_token() {
        JsonObject described = json(site.get("/api/v1/openapi.json"));
        assertThat(described.getJsonObject("paths").keySet()).contains("/tokens", "/tokens/{id}", "/notifications",
            "/notifications/{reference}", "/cases", "/cases/{panel}/{caseRef}", "/forms", "/forms/{form}/{edition}", "/panels/{code}",
            "/cases/import", "/populations/import", "/statistics", "/statistics/{table}");
    }

    @Test
    void an_address_that_is_no_call_is_a_problem_too() {
        isProblem(ask("coordinator.hull", "/no-such-call"), 404);
    }
}
