package com.billwright.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waits until a child answers that it is ready.
record Health(URI address) {

    static Health ofServer(Ports ports) {
        return new Health(URI.create("http://localhost:" + ports.server() + "/q/health/ready"));
    }

    static Health ofKeycloak(Ports ports) {
        return new Health(
                URI.create(
                        "http://localhost:"
                                + ports.keycloak()
                                + "/realms/billwright/.well-known/openid-configuration"));
    }

    /// @throws IOException with the end of its log when the child ends first, or after five minutes
    void await(Child child) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpRequest ask =
                    HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
            long until = System.nanoTime() + Duration.ofMinutes(5).toNanos();
            while (!isReady(http, ask)) {
                if (!child.isAlive()) {
                    throw new IOException(child.obituary());
                }
                if (System.nanoTime() > until) {
                    throw new IOException(child.name() + " is not ready after five minutes");
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static boolean isReady(HttpClient http, HttpRequest ask) throws InterruptedException {
        try {
            return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
