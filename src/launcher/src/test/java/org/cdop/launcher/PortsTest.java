package org.cdop.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {

    @Test
    void a_port_that_nobody_listens_on_is_good() {
        assertThatNoException().isThrownBy(() -> Ports.needFree("HTTP_PORT", "127.0.0.1", Ports.free()));
    }

    @Test
    void a_taken_port_is_refused_and_the_variable_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();

            assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> Ports.needFree("ADMIN_PORT", "127.0.0.1", port))
                .withMessage("Port " + port + " on 127.0.0.1 is taken by another program: stop that, or choose another port with ADMIN_PORT.");
        }
    }

    @Test
    void a_port_is_taken_too_where_the_other_listens_on_every_address() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            int port = other.getLocalPort();

            assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> Ports.needFree("HTTP_PORT", "127.0.0.1", port))
                .withMessageContaining("is taken");
        }
    }

    @Test
    void an_address_of_another_machine_is_not_called_a_taken_port() {
        assertThatExceptionOfType(LaunchFailed.class).isThrownBy(() -> Ports.needFree("HTTP_PORT", "192.0.2.1", Ports.free()))
            .withMessage("192.0.2.1 is no address of this machine: check HTTP_ADDRESS.");
    }
}
