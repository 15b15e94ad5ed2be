package com.billwright.api.testing;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// An organization's live events as a program hears them.
public final class EventStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Event END = new Event("", "");

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();

    /// @param data JSON
    public record Event(String name, String data) {

        public boolean is(String event, String part, String state) {
            return name.equals(event)
                    && data.contains("\"part\":\"" + part + "\"")
                    && data.contains("\"state\":\"" + state + "\"");
        }
    }

    private EventStream() {}

    public static EventStream of(Org org) throws IOException, InterruptedException {
        var stream = new EventStream();
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI
                                                + ":"
                                                + RestAssured.port
                                                + "/orgs/"
                                                + org.alias()
                                                + "/events"))
                        .header("Authorization", "Bearer " + org.token())
                        .header("Accept", "text/event-stream")
                        .build();
        var answer = stream.client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("Answered " + answer.statusCode());
        }
        var lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(() -> stream.read(lines));
        return stream;
    }

    /// Waits for an event.
    ///
    /// @return all events until then, this one included
    public List<Event> await(Predicate<Event> wanted) throws InterruptedException {
        List<Event> before = new ArrayList<>();
        while (true) {
            Event event = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (event == null || event == END) {
                throw new AssertionError("It never came; heard " + before);
            }
            before.add(event);
            if (wanted.test(event)) {
                return before;
            }
        }
    }

    /// Waits until the server ends it.
    public void awaitEnd() throws InterruptedException {
        Event event;
        do {
            event = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } while (event != null && event != END);
        if (event == null) {
            throw new AssertionError("The stream goes on");
        }
    }

    private void read(BufferedReader lines) {
        String name = "";
        StringBuilder data = new StringBuilder();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                } else if (line.isEmpty()) {
                    heard.add(new Event(name, data.toString()));
                    data.setLength(0);
                }
            }
        } catch (IOException | UncheckedIOException cut) {
            // Ended as well.
        }
        heard.add(END);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
