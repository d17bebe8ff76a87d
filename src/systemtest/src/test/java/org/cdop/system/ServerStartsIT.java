package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerStartsIT {

    private final Site site = new Site();

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/health/live"})
    void health_is_told_to_anyone_without_data(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("jdbc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/no/such/page", "/api/v1/no-such-thing", "/health/ready", "/metrics", "/openapi"})
    void no_answer_tells_which_server_or_version_gave_it(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("glassfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/openapi"})
    void what_an_operator_did_not_turn_on_is_not_answered(String path) {
        assertThat(site.get(path).statusCode()).isNotEqualTo(200);
    }

    @Test
    void an_encoded_slash_reaches_the_API_as_part_of_a_name() {
        assertThat(site.get("/api/v1/cases/HULL/A%2FB").statusCode()).isEqualTo(site.get("/api/v1/cases/HULL/AB").statusCode());
    }

    @Test
    void a_stranger_is_sent_to_sign_in() {
        HttpResponse<String> answer = site.get("/");

        assertThat(answer.statusCode()).isIn(302, 303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
    }

    @Test
    void the_sign_in_page_opens_in_a_browser_without_barriers() {
        try (Browser browser = Browser.open()) {
            browser.go("/sign-in");

            assertThat(browser.page().locator("input[type=password]").count()).isEqualTo(1);
            assertThat(browser.barriers()).isEmpty();
            Gallery.shot(browser.page(), "sign-in");
        }
    }

    @Test
    void the_database_is_reached_as_a_role_that_owns_nothing() throws Exception {
        assertThat(OneServer.server().owner().user()).isEqualTo("cdop_owner");
        try (var connection = OneServer.server().owner().connect(); var s = connection.createStatement();
                var rows = s.executeQuery("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'cdop_app'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
