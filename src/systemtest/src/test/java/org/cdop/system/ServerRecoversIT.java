package org.cdop.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cdop.launcher.Postgres;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Nothing that was saved is lost, whatever dies; and nobody has to start anything again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Isolated("takes the database away from everybody")
class ServerRecoversIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final Postgres database = OneServer.server().postgres();
    private final Site stranger = new Site();

    @Test
    void while_the_database_is_away_every_page_says_so_and_when_it_is_back_all_goes_on() {
        Site coordinator = Site.signedIn("coordinator.hull");
        database.stop();
        try {
            assertThat(stranger.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(stranger.get("/health/live").statusCode()).isEqualTo(200);
            assertAway(stranger.get("/notify"));
            assertAway(coordinator.get("/cases/list"));
            assertAway(stranger.get("/api/v1/statistics", "Authorization", "Bearer of.no.token"));
        } finally {
            database.start();
        }
        await("the server is ready again", () -> stranger.get("/health/ready").statusCode() == 200);

        assertThat(stranger.get("/notify").statusCode()).isEqualTo(200);
        assertThat(coordinator.get("/cases/list").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void a_database_that_died_is_started_again_with_all_that_was_saved() {
        String cases = Owner.ask("select count(*) from cdop.case_file");
        String started = Owner.ask("select pg_postmaster_start_time()");

        database.kill();

        await("another PostgreSQL runs", () -> startOfDatabase().filter(start -> !start.equals(started)).isPresent());
        await("the server is ready again", () -> stranger.get("/health/ready").statusCode() == 200);
        assertThat(Owner.ask("select count(*) from cdop.case_file")).isEqualTo(cases);
    }

    @Test
    void a_notification_that_was_saved_when_the_server_died_before_it_answered_is_there_once() throws IOException {
        String name = "Bure-" + UUID.randomUUID().toString().substring(0, 8);
        String key = "key of " + name;
        String body = notification(name);
        try (Socket caller = new Socket("127.0.0.1", OneServer.server().httpPort())) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            caller.getOutputStream().write(("POST /api/v1/notifications HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Idempotency-Key: " + key + "\r\nContent-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().write(bytes);
            caller.getOutputStream().flush();
            await("the notification is saved", () -> !saved(name).equals("0"));
            OneServer.server().killServerProcess();
        }
        OneServer.server().startServerProcess();

        HttpResponse<String> again = stranger.post("/api/v1/notifications", body, "Content-Type", "application/json", "Idempotency-Key", key);

        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(again.body()).contains(Owner.ask("select reference from cdop.notification where family_name = ?", name));
        assertThat(saved(name)).isEqualTo("1");
    }

    private static String saved(String name) {
        return Owner.ask("select count(*) from cdop.notification where family_name = ?", name);
    }

    private static void assertAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("not available just now", "Nothing that was saved is lost").doesNotContain("Exception", "SQL");
    }

    /** When the running PostgreSQL started; nothing while none runs. */
    private static Optional<String> startOfDatabase() {
        try (Connection connection = OneServer.server().owner().connect(); Statement s = connection.createStatement();
                ResultSet rows = s.executeQuery("select pg_postmaster_start_time()")) {
            rows.next();
            return Optional.of(rows.getString(1));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static void await(String what, BooleanSupplier happened) {
        Instant until = Instant.now().plus(Duration.ofSeconds(60));
        while (!happened.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(until);
        }
    }

    private static String notification(String familyName) {
        return """
            {"form": "notification", "edition": "2022-04", "answers": {"child.family_name": "%s", "child.given_names": "Tansy",
             "child.nhs_absent": "not_available", "child.born_on": "%s", "child.died_on": "%s", "child.sex": "female", "child.home": "usual",
             "child.address": "1 Willow Walk", "child.postcode": "HU5 1ZZ", "child.council_area": "E06000010", "death.place": "home",
             "death.event": "sudi", "death.expected": "unexpected", "jar.criteria": ["sudden_no_apparent_cause"],
             "coroner.referred": "yes", "death.circumstances": "Found unresponsive in the morning.",
             "agencies": [{"kind": "hospital", "name": "Exampleton Hospital"}], "notifier.name": "Nurse Reed",
             "notifier.agency": "Exampleton Hospital", "notifier.job": "Ward sister", "notifier.phone": "01632 960111",
             "notifier.email": "ward@exampleton.example"}}
            """.formatted(familyName, TODAY.minusDays(90), TODAY.minusDays(2));
    }
}
