package com.billwright.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// A user of the REST API with a token of the demo's realm: what any client of a customer would do.
public final class ApiClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Ports ports;
    private final String user;
    private String token = "";
    private Instant tokenEnds = Instant.EPOCH;

    /// @param user of the demo; the password of all is `demo`
    public ApiClient(Ports ports, String user) {
        this.ports = ports;
        this.user = user;
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    public JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, "application/json", json(body));
    }

    public JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return send("PUT", path, "application/json", json(body));
    }

    /// @return the document, whether new or known already
    public JsonNode upload(String org, String name, byte[] pdf)
            throws IOException, InterruptedException {
        return send(
                "POST",
                "/orgs/" + org + "/documents?name=" + encode(name),
                "application/pdf",
                BodyPublishers.ofByteArray(pdf));
    }

    private static BodyPublisher json(Object body) throws IOException {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode send(String method, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + ports.server() + path);
        HttpResponse<byte[]> answer =
                http.send(
                        HttpRequest.newBuilder(address)
                                .timeout(Duration.ofSeconds(60))
                                .header("Authorization", "Bearer " + token())
                                .header("Content-Type", type)
                                .header("Accept", "application/json")
                                .method(method, body)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new Refused(method, path, answer.statusCode(), text(answer));
        }
        return JSON.readTree(answer.body().length == 0 ? "{}".getBytes(UTF_8) : answer.body());
    }

    private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (Instant.now().isBefore(tokenEnds)) {
            return token;
        }
        Map<String, String> form =
                Map.of(
                        "grant_type", "password",
                        "client_id", "billwright-demo",
                        "username", user,
                        "password", "demo",
                        "scope", "openid organization:*");
        JsonNode granted = granted(http, ports, "billwright", form);
        token = granted.path("access_token").asText();
        tokenEnds = Instant.now().plusSeconds(granted.path("expires_in").asLong(60) - 30);
        return token;
    }

    /// What Keycloak answers to whoever asks it for a token.
    ///
    /// @param form what they say of themselves, as OAuth 2.0 (RFC 6749, 4.3.2) names it
    static JsonNode granted(HttpClient http, Ports ports, String realm, Map<String, String> form)
            throws IOException, InterruptedException {
        String body =
                form.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encode(e.getValue()))
                        .collect(java.util.stream.Collectors.joining("&"));
        HttpResponse<byte[]> answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://localhost:"
                                                        + ports.keycloak()
                                                        + "/realms/"
                                                        + realm
                                                        + "/protocol/openid-connect/token"))
                                .timeout(Duration.ofSeconds(30))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new Refused(
                    "POST", "token of " + form.get("username"), answer.statusCode(), text(answer));
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }

    /// The server's answer was not the one hoped for.
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(String method, String path, int status, String body) {
            super(method + " " + path + ": " + status + " " + body);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
