package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tries who wants to learn who a child was, or to change what is not theirs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingToLearnIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void a_page_that_another_session_has_open_cannot_be_sent() {
        String address = "/cases/key-worker?case=" + RoleMatrix.ids("HULL").get("case");
        String state = FacesForm.open(Site.knownAs("coordinator.hull"), address, "voice").text("jakarta.faces.ViewState");

        for (String account : List.of("manager", "coordinator.eastriding", "chair.hull", "admin")) {
            HttpResponse<String> answer = Site.knownAs(account).post(address, "voice=voice&voice%3Aworker=Stolen&jakarta.faces.ViewState="
                + state.replace(":", "%3A"), "Content-Type", FORM);
            assertThat(answer.statusCode()).as(account).isIn(302, 403, 404);
        }
        assertThat(Owner.ask("select count(*) from cdop.family_voice where key_worker = 'Stolen'")).isEqualTo("0");
    }

    @Test
    void a_page_of_ones_own_case_cannot_be_sent_for_a_case_of_the_other_panel() {
        String own = RoleMatrix.ids("HULL").get("case");
        String other = RoleMatrix.ids("EASTRIDING").get("case");
        Site coordinator = Site.knownAs("coordinator.hull");
        FacesForm form = FacesForm.open(coordinator, "/cases/key-worker?case=" + own, "voice").type("voice:worker", "Smuggled");

        HttpResponse<String> answer = form.pressAt("/cases/key-worker?case=" + other, "voice:j_idt999");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Owner.ask("select count(*) from cdop.family_voice where key_worker = 'Smuggled'")).isEqualTo("0");
    }

    @Test
    void a_member_who_declared_a_conflict_finds_the_case_nowhere() {
        Map<String, String> own = RoleMatrix.ids("HULL");
        String number = own.get("case");
        String meeting = own.get("meeting");
        Site member = Site.knownAs("member.hull.8");
        assertThat(member.get("/meetings/case?case=" + number + "&meeting=" + meeting).statusCode()).as("before").isEqualTo(200);
        assertThat(member.get("/meetings/agenda?id=" + meeting).body()).as("before").contains(number);

        Owner.run("insert into cdop.conflict_of_interest (case_id, user_id, reason, declared_at) select f.id, u.id, 'a test', now()"
            + " from cdop.case_file f, cdop.app_user u where f.panel || '/' || f.case_ref = ? and u.name = 'member.hull.8'", number);
        try {
            assertThat(member.get("/meetings/case?case=" + number + "&meeting=" + meeting).statusCode()).isEqualTo(404);
            assertThat(member.get("/meetings/decide?case=" + number + "&meeting=" + meeting).statusCode()).isEqualTo(404);
            for (String page : List.of("meeting", "agenda", "pack", "minutes")) {
                HttpResponse<String> answer = member.get("/meetings/" + page + "?id=" + meeting);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain(number);
            }
            assertThat(member.get("/cases/list?state=&q=" + number).body()).doesNotContain("case=" + number);
        } finally {
            Owner.run("delete from cdop.conflict_of_interest where reason = 'a test'");
        }
    }

    @Test
    void a_member_reads_every_released_case_of_the_meetings_they_sit_in() {
        Site member = Site.knownAs("member.hull.3");
        String cases = Owner.ask("select string_agg(distinct f.panel || '/' || f.case_ref || '&meeting=' || a.meeting_id, ' ') from cdop.agenda_item a"
            + " join cdop.case_file f on f.id = a.case_id join cdop.anonymised_case x on x.case_id = f.id and x.released_at is not null"
            + " join cdop.panel_meeting m on m.id = a.meeting_id and m.state <> 'CANCELLED' where f.panel = 'HULL'"
            + " and not exists (select 1 from cdop.conflict_of_interest c where c.case_id = f.id)");

        assertThat(cases.split(" ")).hasSizeGreaterThan(20)
            .allSatisfy(number -> assertThat(member.get("/meetings/case?case=" + number).statusCode()).as(number).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/form/save", "/sign-out?everywhere=true", "/notify/child", "/notifications/enter/child", "/cases/list",
        "/api/..;/sign-out?everywhere=true", "/api/%2e%2e/sign-out"})
    void what_another_site_sends_is_not_accepted(String path) {
        Site coordinator = Site.knownAs("member.eastriding.8");

        assertThat(coordinator.post(path, "", "Content-Type", FORM, "Sec-Fetch-Site", "cross-site").statusCode()).isIn(400, 401, 403, 404);
        assertThat(coordinator.post(path, "", "Content-Type", FORM, "Origin", "https://evil.example").statusCode()).isIn(400, 401, 403, 404);
        assertThat(coordinator.get("/account").statusCode()).as("still signed in").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/list.xhtml", "//people/list", "/people//list", "/people/list;x=1", "/people;x/list", "/./people/list",
        "/resources/../people/list", "/resources/..;/people/list", "/api/v1/..;/..;/people/list",
        "/people/%6cist", "/%70eople/list", "/faces/people/list.xhtml", "/PEOPLE/list", "/people/list/", "/WEB-INF/web.xml",
        "/WEB-INF/classes/META-INF/beans.xml", "/META-INF/MANIFEST.MF", "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
        "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF"})
    void no_way_of_writing_an_address_leads_round_the_roles(String path) throws IOException {
        Site stranger = new Site();
        String cookie = stranger.signIn("lead.hull", OneServer.PASSWORD, "/privacy").headers().firstValue("Set-Cookie").orElse("").split(";")[0];

        for (String who : List.of("", cookie, "Authorization: Bearer " + Token.of("lead.hull"))) {
            String answer = raw("GET " + path + " HTTP/1.1", who.isEmpty() || who.contains(":") ? who : "Cookie: " + who);
            assertThat(answer.lines().findFirst().orElse("")).doesNotContain(" 200 ", " 500 ");
            assertThat(answer).doesNotContain("Alder Brathay", "security-constraint", "<beans", "Manifest-Version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE / HTTP/1.1", "PUT /cases/list HTTP/1.1", "DELETE /cases/case?case=HULL/2025-001 HTTP/1.1", "NONSENSE / HTTP/1.1",
        "GET /cases/case?case=%00 HTTP/1.1", "GET /%c0%ae%c0%ae/ HTTP/1.1", "GET /cases/case?case=%zz HTTP/1.1", "GET /a{b HTTP/1.1",
        "GET /api/v1/notifications/%00 HTTP/1.1"})
    void no_request_makes_the_server_tell_of_its_insides(String request) throws IOException {
        String answer = raw(request, "");

        assertThat(answer).doesNotContain("Exception", "org.cdop", "\tat ", "PSQL", "/work/", "Grizzly", "JDK");
        assertThat(answer).doesNotContainPattern("(?i)(payara|glassfish|postgresql|java)[ /][0-9]").doesNotContainPattern("(?im)^(server|x-powered-by):");
        assertThat(answer.lines().findFirst().orElse("")).doesNotContain(" 200 ", " 500 ");
    }

    @Test
    void a_session_does_not_open_the_api_nor_a_token_a_page() {
        assertThat(Site.knownAs("coordinator.hull").get("/api/v1/notifications").statusCode()).isEqualTo(401);
        assertThat(new Site().get("/cases/list", "Authorization", "Bearer " + Token.of("coordinator.hull")).statusCode()).isEqualTo(302);
        assertThat(new Site().get("/api/v1/notifications", "Authorization", "Bearer " + Token.of("coordinator.hull") + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void one_does_not_escape_the_count_of_sign_ins_by_writing_the_address_otherwise() {
        Site stranger = new Site();
        int last = 0;
        for (int i = 0; i < 200 && last != 429; i++) {
            last = stranger.post(i % 2 == 0 ? "/%73ign-in" : "/sign-in;a=" + i, "", "X-Forwarded-For", "192.0.2.77", "Content-Type", FORM).statusCode();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void no_log_names_a_child() throws IOException {
        String names = Owner.ask("select string_agg(distinct family_name, '|') from cdop.child c where nhs_number like '999%' and family_name ~ '^[A-Z][a-z]{5,}$'"
            + " and not exists (select 1 from cdop.app_user u where u.full_name like '%' || c.family_name)");
        Pattern child = Pattern.compile("\\b(" + names + "|999 ?[0-9]{3} ?[0-9]{4})\\b");
        try (Stream<Path> logs = Files.walk(OneServer.server().dataDir().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
                    assertThat(lines.filter(line -> child.matcher(line).find()).limit(3)).as(log.getFileName().toString()).isEmpty();
                }
            }
        }
    }

    private static String raw(String request, String header) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", OneServer.server().httpPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write((request + "\r\nHost: localhost\r\n" + (header.isEmpty() ? "" : header + "\r\n") + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
