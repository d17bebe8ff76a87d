package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadersIT {

    private final Site stranger = new Site();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/notify", "/no/such/page", "/api/v1/no-such-thing", "/health/ready", "/resources/css/cdop.css"})
    void every_answer_keeps_itself_to_itself(String path) {
        HttpResponse<String> answer = stranger.get(path);

        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'",
            "form-action 'self'").doesNotContain("unsafe-eval", "script-src 'unsafe");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void the_nonce_of_a_page_is_that_of_its_header_and_never_the_same_twice() {
        String first = nonce(stranger.get("/sign-in"));

        assertThat(first).isNotEqualTo(nonce(stranger.get("/sign-in")));
    }

    @Test
    void pages_are_kept_by_no_cache_and_styles_are() {
        assertThat(header(stranger.get("/sign-in"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(Site.knownAs("coordinator.hull").get("/account"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(stranger.get("/resources/css/cdop.css"), "Cache-Control")).contains("max-age");
    }

    @Test
    void behind_tls_the_browser_is_told_to_stay_there_and_the_cookie_is_secure() {
        HttpResponse<String> answer = stranger.signIn("chair.hull", OneServer.PASSWORD, "/privacy", "X-Forwarded-Proto", "https");

        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(header(answer, "Set-Cookie")).contains("Secure", "HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cdop.example", "localhost.evil.example"})
    void a_demonstration_answers_under_no_strange_name(String host) throws IOException {
        assertThat(firstLine("/", host)).contains(" 421 ");
        assertThat(firstLine("/health/live", host)).contains(" 421 ");
        assertThat(firstLine("/", "localhost:1234")).contains(" 302 ");
    }

    @Test
    void a_form_sent_from_another_site_is_not_accepted() {
        assertThat(stranger.signIn("chair.hull", OneServer.PASSWORD, "/", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(stranger.signIn("chair.hull", OneServer.PASSWORD, "/", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    }

    @Test
    void a_flood_from_one_address_is_stopped_and_hurts_no_other() {
        int last = 0;
        for (int i = 0; i < 200 && last != 429; i++) {
            last = stranger.post("/api/v1/tokens", "{}", "X-Forwarded-For", "192.0.2.7", "Content-Type", "application/json").statusCode();
        }

        assertThat(last).isEqualTo(429);
        assertThat(stranger.signIn("chair.hull", OneServer.PASSWORD, "/privacy", "X-Forwarded-For", "192.0.2.8").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page", "/cases/case?ref=%00", "/people/person?id=banana", "/people/person?id=99999999"})
    void an_error_page_tells_neither_stack_nor_version_nor_path(String path) {
        HttpResponse<String> answer = Site.knownAs("admin").get(path);

        assertThat(answer.statusCode()).isNotEqualTo(500);
        assertThat(answer.body()).doesNotContain("Exception", "org.cdop", "at java.", "/work/", "SQL");
    }

    private static String nonce(HttpResponse<String> answer) {
        String nonce = header(answer, "Content-Security-Policy").replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertThat(answer.body()).contains("nonce=\"" + nonce + "\"");
        return nonce;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String firstLine(String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", OneServer.server().httpPort())) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
        }
    }
}
