package com.billwright.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// What an administrator of Keycloak changes while it runs.
final class RealmSettings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;
    private final String password;

    RealmSettings(Stack stack) throws IOException {
        ports = stack.ports();
        password = Secrets.in(stack.data().secrets()).keycloakAdmin();
    }

    void accessTokensLast(int seconds) throws IOException, InterruptedException {
        var settings = Map.of("accessTokenLifespan", seconds);
        var answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://localhost:"
                                                        + ports.keycloak()
                                                        + "/admin/realms/billwright"))
                                .header("Authorization", "Bearer " + token())
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(settings)))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }

    private String token() throws IOException, InterruptedException {
        var form =
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", password);
        return ApiClient.granted(http, ports, "master", form).path("access_token").asText();
    }
}
