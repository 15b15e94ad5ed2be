package com.billwright.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/// The three ports that a run listens on, all on the loopback address.
public record Ports(int server, int keycloak, int postgres) {

    Ports withServer(int port) {
        return new Ports(port, keycloak, postgres);
    }

    Ports withKeycloak(int port) {
        return new Ports(server, port, postgres);
    }

    Ports withPostgres(int port) {
        return new Ports(server, keycloak, port);
    }

    /// Three ports that nothing listens on at this moment.
    public static Ports free() {
        try (ServerSocket a = new ServerSocket(0);
                ServerSocket b = new ServerSocket(0);
                ServerSocket c = new ServerSocket(0)) {
            return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A sentence for each port that another program holds, naming the option that changes it.
    List<String> taken() {
        List<String> sentences = new ArrayList<>();
        complain(server, "the server", "--port", sentences);
        complain(keycloak, "Keycloak", "--keycloak-port", sentences);
        complain(postgres, "PostgreSQL", "--postgres-port", sentences);
        return sentences;
    }

    private static void complain(int port, String whose, String option, List<String> sentences) {
        if (isTaken(port)) {
            sentences.add(
                    "Port %d for %s is taken by another program; %s N chooses another."
                            .formatted(port, whose, option));
        }
    }

    /// Binds both to every address and to the loopback one: a program on either is in the way.
    private static boolean isTaken(int port) {
        try (ServerSocket everywhere = new ServerSocket();
                ServerSocket loopback = new ServerSocket()) {
            everywhere.setReuseAddress(true);
            everywhere.bind(new InetSocketAddress(port));
            everywhere.close();
            loopback.setReuseAddress(true);
            loopback.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
