package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("Whoever has a form open and sends what no page sends")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.CONCURRENT)
class ForgedFormRequestsIT {

    private static final String CODE = "123456";
    private static final String OF_CASE = " join cdop.case_file f on f.id = r.case_id where f.case_ref = ?";

    private final String ref = "FR-" + UUID.randomUUID().toString().substring(0, 8);
    private final String first = ref.toLowerCase() + "-first@agency.example";
    private final String second = ref.toLowerCase() + "-second@agency.example";
    private final Site agent = new Site();
    private String request;

    @BeforeEach
    void a_form_is_asked_of_one_person_and_another_of_the_next() {
        Owner.run("insert into cdop.agency (kind, name) values ('hospital', ?)", ref);
        request = asked(ref, "Quillow", first);
        asked(ref + "-b", "Sorrel", second);
    }

    @Test
    void has_it_open_no_more_once_it_was_sent_to_the_next_person_and_is_shown_nothing_of_theirs() {
        open();
        assertThat(agent.get("/form/tasks").body()).contains("Quillow");
        FacesForm again = FacesForm.open(Site.knownAs("coordinator.hull"), "/cases/request?case=HULL/" + ref + "&request=" + request, "again");
        assertThat(again.type("again:email", second).press("again:go").statusCode()).isEqualTo(302);
        assertThat(agent.get("/form/tasks").headers().firstValue("location").orElse("")).endsWith("/form/closed");
        assertThat(agent.get("/form/asked").body()).doesNotContain("Quillow", "Sorrel");
        assertThat(agent.get("/form/file.pdf").statusCode()).isEqualTo(302);
        assertThat(save("summary.case", "late").statusCode()).isEqualTo(401);
    }

    @Test
    void reads_nothing_of_a_form_that_was_withdrawn() {
        open();
        Owner.run("update cdop.form_request set state = 'CANCELLED', closed_at = now() where id = ?", Long.valueOf(request));
        assertThat(agent.get("/form/file.pdf").headers().firstValue("location").orElse("")).endsWith("/form/returned");
        assertThat(agent.get("/form/returned").body()).contains("no longer needed");
    }

    @Test
    void turns_to_the_next_form_of_the_same_address_which_counts_as_opened_and_to_no_other() {
        String next = asked(ref + "-c", "Tansy", first);
        open();
        assertThat(agent.get("/form/asked").body()).contains("Quillow", "Tansy").doesNotContain("Sorrel");
        FacesForm list = FacesForm.open(agent, "/form/asked", "asked");
        assertThat(list.press("asked:all:2:fill").statusCode()).as("a button that the list does not have").isNotEqualTo(302);
        assertThat(agent.get("/form/tasks").body()).contains("Quillow");
        assertThat(FacesForm.open(agent, "/form/asked", "asked").press("asked:all:1:fill").statusCode()).isEqualTo(302);
        assertThat(agent.get("/form/tasks").body()).contains("Tansy").doesNotContain("Quillow");
        assertThat(Owner.ask("select opened_at is not null from cdop.form_request where id = ?", Long.valueOf(next))).isEqualTo("t");
    }

    @Test
    void has_saved_what_they_typed_without_signs_that_no_text_has() {
        open();
        assertThat(save("summary.case", "Seen\0 at\uffff home.").statusCode()).isEqualTo(200);
        assertThat(saved("summary.case")).isEqualTo("\"Seen at home.\"");
        assertThat(agent.get("/form/file.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void cannot_make_the_page_lose_what_is_saved_by_telling_it_that_it_showed_something_unreadable() {
        open();
        assertThat(save("summary.case", "Seen at home.").statusCode()).isEqualTo(200);
        String deep = "{\"summary.case\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(send("id", "summary", "shown-with", deep).statusCode()).isEqualTo(200);
        assertThat(saved("summary.case")).isEqualTo("\"Seen at home.\"");
    }

    @Test
    void answers_nothing_that_their_sections_do_not_ask() {
        open();
        assertThat(send("id", "mother", "on:mother.age", "1", "mother.age", "33").statusCode()).isEqualTo(409);
        assertThat(send("id", "summary", "on:mother.age", "1", "mother.age", "33").statusCode()).isEqualTo(200);
        assertThat(saved("mother.age")).isNull();
        assertThat(agent.get("/form/file?id=summary&question=summary.case").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> save(String question, String text) {
        return send("id", question.split("\\.")[0], "on:" + question, "1", question, text);
    }

    private HttpResponse<String> send(String... fields) {
        StringBuilder body = new StringBuilder("request=" + request);
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return agent.post("/form/save", body.toString(), "Content-Type", "application/x-www-form-urlencoded");
    }

    private String saved(String question) {
        return Owner.ask("select answers -> ? from cdop.form_response where request_id = ?", question, Long.valueOf(request));
    }

    /** Opens the form with its link, and with a code as if it had come by mail. */
    private void open() {
        Owner.run("update cdop.form_request set code_hash = ?, code_expires_at = now() + interval '9 minutes' where id = ?", hash(CODE), Long.valueOf(request));
        HttpResponse<String> opened = FacesForm.open(agent, "/form/open?link=" + ref, "opening").type("opening:code", CODE).press("opening:go");
        assertThat(opened.headers().firstValue("location").orElse("")).endsWith("/form/tasks");
    }

    private String asked(String theRef, String child, String address) {
        Owner.run("insert into cdop.case_file (panel, case_ref, state, notified_at, accepted_at, sex, place_of_death)"
            + " values ('HULL', ?, 'NOTIFIED', now(), now(), 'male', 'home')", theRef);
        Owner.run("insert into cdop.child (case_id, family_name, given_names, born_on, died_on) select id, 'Hornbeamley', ?,"
            + " current_date - 200, current_date - 5 from cdop.case_file where case_ref = ?", child, theRef);
        Owner.run("insert into cdop.form_request (case_id, agency_id, contact_email, form, edition, state, requested_at, requested_by, due_on, everything)"
            + " select f.id, a.id, ?, 'reporting', '2022-04', 'REQUESTED', now(), 'coordinator.hull', current_date + 10, true"
            + " from cdop.case_file f, cdop.agency a where f.case_ref = ? and a.name = ?", address, theRef, ref);
        Owner.run("insert into cdop.form_response (case_id, request_id, form, edition, answers, status, saved_at)"
            + " select r.case_id, r.id, r.form, r.edition, '{}', 'DRAFT', now() from cdop.form_request r" + OF_CASE, theRef);
        Owner.run("insert into cdop.form_link (token_hash, request_id, made_at) select ?, r.id, now() from cdop.form_request r" + OF_CASE,
            hash(theRef), theRef);
        return Owner.ask("select r.id from cdop.form_request r" + OF_CASE, theRef);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
