package com.billwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_said_with_the_option_that_changes_it() throws IOException {
        Ports free = Ports.free();
        assertThat(free.taken()).isEmpty();
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(free.withKeycloak(taken.getLocalPort()).taken())
                    .containsExactly(
                            "Port %d for Keycloak is taken by another program; --keycloak-port N chooses another."
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void a_port_taken_on_the_loopback_address_alone_is_taken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.free().withServer(taken.getLocalPort()).taken()).hasSize(1);
        }
    }
}
