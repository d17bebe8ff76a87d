package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExternalDatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"DB_PORT", "DB_NAME", "DB_USER", "DB_PASSWORD"})
    void half_a_description_is_refused(String name) {
        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> ExternalDatabase.check(ServerOptions.of(Map.of(name, "5432"))))
            .withMessageStartingWith(name + " is set but DB_HOST is not: ");
    }

    @Test
    void the_port_of_a_database_is_a_number() {
        assertThatExceptionOfType(LaunchFailed.class)
            .isThrownBy(() -> ExternalDatabase.check(ServerOptions.of(Map.of("DB_HOST", "db.example", "DB_PORT", "five"))))
            .withMessageStartingWith("DB_PORT is five");
    }

    @Test
    void a_host_alone_is_enough() {
        ServerOptions options = ServerOptions.of(Map.of("DB_HOST", "db.example"));

        assertThatNoException().isThrownBy(() -> ExternalDatabase.check(options));
        assertThat(ExternalDatabase.isNamed(options)).isTrue();
        assertThat(ExternalDatabase.login(options)).isEqualTo(new Login("db.example", 5432, "cdop", "cdop_owner", ""));
    }

    @Test
    void with_nothing_said_the_embedded_database_is_used() {
        ServerOptions options = ServerOptions.of(Map.of());

        assertThatNoException().isThrownBy(() -> ExternalDatabase.check(options));
        assertThat(ExternalDatabase.isNamed(options)).isFalse();
    }

    @Test
    void where_nobody_answers_host_and_port_are_to_be_looked_at() {
        int port = Ports.free();

        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> new Login("127.0.0.1", port, "cdop", "cdop_owner", "x").check())
            .withMessage("No PostgreSQL answers at 127.0.0.1:" + port + ": check DB_HOST and DB_PORT, and that it is running.");
    }

    @Test
    void the_password_stands_in_no_text_about_the_database() {
        assertThat(new Login("db.example", 5432, "cdop", "cdop_owner", "a secret").toString()).doesNotContain("a secret");
    }
}
