package org.cdop.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownHostsTest {

    private final KnownHosts hosts = new KnownHosts("demo.example, Training.Example");

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST", "demo.example", "training.example:443"})
    void a_demonstration_answers_on_this_machine_and_where_it_was_listed(String host) {
        assertThat(hosts.know(host)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "cdop.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:localhost"})
    void a_demonstration_answers_under_no_other_name(String host) {
        assertThat(hosts.know(host)).isFalse();
    }

    @Test
    void without_a_list_only_this_machine_is_known() {
        assertThat(new KnownHosts(null).know("demo.example")).isFalse();
        assertThat(new KnownHosts(null).know("localhost")).isTrue();
    }
}
