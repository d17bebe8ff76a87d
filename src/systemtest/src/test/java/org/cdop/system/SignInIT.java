package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInIT {

    private static final int REQUESTS = 60;

    private final Site site = new Site();

    @Test
    void a_stranger_is_taken_to_where_they_wanted_to_go() {
        assertThat(location(site.get("/account?x=1"))).endsWith("/sign-in?return=/account%3Fx%3D1");
        assertThat(location(site.signIn("chair.hull", OneServer.PASSWORD, "/account?x=1"))).endsWith("/account?x=1");
        assertThat(site.get("/account").body()).contains("chair.hull");
    }

    @Test
    void signing_in_leads_to_no_other_server() {
        assertThat(location(site.signIn("chair.hull", OneServer.PASSWORD, "//evil.example/"))).doesNotContain("evil");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        HttpResponse<String> wrong = site.signIn("auditor", "not the password", "/");
        HttpResponse<String> unknown = site.signIn("nobody.at.all", "not the password", "/");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(problem(wrong)).isEqualTo(problem(unknown)).contains("is not right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/privacy", "/accessibility", "/notify", "/first-administrator?link=x", "/no/such/page"})
    void before_signing_in_there_is_no_session(String path) {
        assertThat(site.get(path).headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("cdop="));
    }

    @Test
    void a_session_that_somebody_planted_is_not_used() {
        HttpResponse<String> answer = site.signIn("chair.hull", OneServer.PASSWORD, "/privacy", "Cookie", "cdop=0123456789abcdef0123456789ab");

        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("cdop=").doesNotContain("0123456789abcdef");
    }

    @Test
    void nobody_opens_a_page_of_another_role() {
        assertThat(Site.signedIn("coordinator.hull").get("/people/list").statusCode()).isEqualTo(403);
        assertThat(Site.signedIn("admin").get("/people/list").statusCode()).isEqualTo(200);
    }

    @Test
    void eight_people_at_once_are_never_refused_nor_taken_for_another() throws Exception {
        List<String> people = List.of("coordinator.hull", "coordinator.eastriding", "manager", "chair.hull", "chair.eastriding", "lead",
            "admin", "auditor");
        List<Callable<Map<String, Integer>>> work = new ArrayList<>();
        people.forEach(person -> work.add(() -> visit(person)));
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            Map<String, Integer> all = new TreeMap<>();
            for (Future<Map<String, Integer>> one : threads.invokeAll(work)) {
                one.get().forEach((what, times) -> all.merge(what, times, Integer::sum));
            }
            assertThat(all).isEqualTo(Map.of("own page", people.size() * REQUESTS));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_one_session_asks_for_all_at_once_right_after_signing_in_is_never_refused() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (String person : List.of("chair.hull", "member.hull.7", "auditor")) {
                Site session = Site.signedIn(person);
                Callable<Integer> look = () -> session.get("/account").statusCode();
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> one : threads.invokeAll(Collections.nCopies(REQUESTS, look))) {
                    answers.add(one.get());
                }
                assertThat(answers).hasSize(REQUESTS).containsOnly(200);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ten_wrong_passwords_sent_at_the_same_moment_lock_the_account_and_the_lock_ends_by_itself() throws Exception {
        String person = "it." + UUID.randomUUID().toString().substring(0, 8);
        Owner.run("insert into cdop.app_user (name, full_name, password_hash) select ?, 'Tansy Alderfen', password_hash"
            + " from cdop.app_user where name = 'member.hull.1'", person);
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            Callable<HttpResponse<String>> attempt = () -> new Site().signIn(person, "not the password", "/");
            for (Future<HttpResponse<String>> one : threads.invokeAll(Collections.nCopies(10, attempt))) {
                assertThat(problem(one.get())).contains("is not right");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(problem(new Site().signIn(person, OneServer.PASSWORD, "/account"))).contains("is not right");

        Owner.run("update cdop.app_user set locked_until = now() - interval '1 second' where name = ?", person);
        assertThat(location(new Site().signIn(person, OneServer.PASSWORD, "/account"))).endsWith("/account");
    }

    private static Map<String, Integer> visit(String person) {
        Site session = Site.signedIn(person);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            HttpResponse<String> answer = session.get("/account");
            boolean own = answer.statusCode() == 200 && answer.body().contains("Signed in as " + person + "<");
            seen.merge(own ? "own page" : "answered " + answer.statusCode(), 1, Integer::sum);
        }
        return seen;
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.body().replaceFirst("(?s).*error-summary-title\">", "").replaceFirst("(?s)</ul>.*", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
