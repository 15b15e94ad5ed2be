package com.billwright.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One PostgreSQL, Keycloak and server for all end-to-end tests of a build, on free ports and a
/// folder that is forgotten; started when the first test asks for it.
final class RunningBillwright {

    private static @Nullable RunningBillwright running;

    private final Stack stack;

    private RunningBillwright(Stack stack) {
        this.stack = stack;
    }

    static synchronized RunningBillwright get() throws Exception {
        if (running == null) {
            Path data = Files.createTempDirectory("billwright-end-to-end");
            Stack stack =
                    new Stack(
                            Installation.ofThisProgram(),
                            new RunOptions(Ports.free(), data, false, false, false),
                            new Progress(System.out));
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                stack.close();
                                forget(data);
                            }));
            stack.start();
            RunningBillwright started = new RunningBillwright(stack);
            running = started;
            return started;
        }
        return running;
    }

    /// The logs of a failed run are in the build folder.
    private static void forget(Path data) {
        try {
            Path kept = Installation.ofThisProgram().home().resolve("api/launcher/target/logs");
            Files.createDirectories(kept);
            for (String log : new String[] {"server", "keycloak", "postgres"}) {
                Files.copy(
                        new DataFolder(data).log(log),
                        kept.resolve(log + ".log"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            DataFolder.delete(data);
        } catch (IOException e) {
            System.err.println("Left in " + data + ": " + e);
        }
    }

    Stack stack() {
        return stack;
    }

    ApiClient as(String user) {
        return new ApiClient(stack.ports(), user);
    }

    /// Waits for a condition of the running system; two minutes are far more than any needs.
    static JsonNode await(String what, Callable<JsonNode> look, Predicate<JsonNode> enough)
            throws Exception {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            JsonNode seen = look.call();
            if (enough.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > until) {
                throw new AssertionError("Waited two minutes for " + what + ", but: " + seen);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /// Uploads and waits until the machine is done with it.
    ///
    /// @return the part
    static JsonNode upload(ApiClient client, String org, String name, byte[] pdf) throws Exception {
        String id = client.upload(org, name, pdf).path("id").asText();
        return read(client, org, id);
    }

    static JsonNode read(ApiClient client, String org, String document) throws Exception {
        return await(
                        "reading " + document,
                        () -> client.get("/orgs/" + org + "/documents/" + document),
                        seen ->
                                !Set.of("RECEIVED", "READING", "")
                                        .contains(
                                                seen.path("parts").path(0).path("state").asText()))
                .path("parts")
                .path(0);
    }

    static JsonNode review(ApiClient client, String org, JsonNode part) throws Exception {
        return client.get("/orgs/" + org + "/parts/" + part.path("id").asText());
    }

    static void confirm(ApiClient client, String org, JsonNode part, Map<String, String> truth)
            throws Exception {
        Confirmation.send(
                client,
                "/orgs/" + org + "/parts/" + part.path("id").asText(),
                Confirmation.of(review(client, org, part), truth, Map.of()),
                truth);
    }

    static JsonNode proposed(JsonNode review, String field) {
        for (JsonNode each : review.path("fields")) {
            if (each.path("name").asText().equals(field)) {
                return each.path("proposed");
            }
        }
        throw new AssertionError("No field " + field + " in " + review);
    }

    static JsonNode fieldsModels(ApiClient admin, String org) throws Exception {
        for (JsonNode kind : admin.get("/orgs/" + org + "/models").path("kinds")) {
            if (kind.path("kind").asText().equals("fields")) {
                return kind;
            }
        }
        throw new AssertionError("No models of kind fields");
    }

    static JsonNode retrain(ApiClient admin, String org) throws Exception {
        String run =
                admin.post("/orgs/" + org + "/models/fields/retrain", Map.of())
                        .path("run")
                        .asText();
        return await(
                "the training",
                () -> admin.get("/orgs/" + org + "/runs/" + run),
                seen -> Set.of("DONE", "FAILED").contains(seen.path("state").asText()));
    }
}
