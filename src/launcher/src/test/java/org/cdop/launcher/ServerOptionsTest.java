package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerOptionsTest {

    @Test
    void what_is_left_out_has_its_usual_value() {
        ServerOptions options = ServerOptions.of(Map.of());

        assertThat(options.httpPort()).isEqualTo(8080);
        assertThat(options.adminPort()).isEqualTo(4848);
        assertThat(options.httpAddress()).isEqualTo("127.0.0.1");
        assertThat(options.dataDir()).isEqualTo(options.root().resolve(".data"));
    }

    @Test
    void an_empty_variable_counts_as_left_out_and_spaces_around_a_value_do_not_count() {
        ServerOptions options = ServerOptions.of(Map.of("HTTP_PORT", " ", "ADMIN_PORT", " 4949 "));

        assertThat(options.httpPort()).isEqualTo(8080);
        assertThat(options.adminPort()).isEqualTo(4949);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999", "-1", "http", "80 80"})
    void what_is_no_port_is_refused_by_the_name_of_its_variable(String value) {
        ServerOptions options = ServerOptions.of(Map.of("HTTP_PORT", value));

        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(options::httpPort)
            .withMessage("HTTP_PORT is " + value + ", but must be a port number from 1 to 65535.");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, http://localhost:8080", "0.0.0.0, http://localhost:8080", "192.0.2.7, http://192.0.2.7:8080",
        "2001:db8::7, http://[2001:db8::7]:8080"})
    void the_address_that_is_told_is_one_that_answers(String listens, String told) {
        assertThat(ServerOptions.of(Map.of("HTTP_ADDRESS", listens)).address()).isEqualTo(told);
    }

    @Test
    void the_data_may_lie_outside_the_project() {
        assertThat(ServerOptions.of(Map.of("DATA_DIR", "/srv/child deaths")).dataDir()).hasToString("/srv/child deaths");
    }

    @Test
    void an_option_of_the_virtual_machine_takes_the_place_of_its_like() {
        ServerOptions options = ServerOptions.of(Map.of("JVM_OPTIONS", "-Xmx2g -XX:TieredStopAtLevel=4 -XX:+UseG1GC -Dmine=1"));

        assertThat(options.jvmOptions()).containsExactlyInAnyOrder("-Xmx2g", "-XX:TieredStopAtLevel=4", "-XX:+UseG1GC", "-Dmine=1");
    }

    @Test
    void tests_take_free_ports_and_a_data_folder_of_their_own() {
        ServerOptions one = ServerOptions.forTests();
        ServerOptions other = ServerOptions.forTests();

        assertThat(one.httpPort()).isNotEqualTo(one.adminPort()).isNotEqualTo(8080);
        assertThat(one.dataDir()).isNotEqualTo(other.dataDir());
        assertThat(one.throwAway()).isTrue();
    }
}
