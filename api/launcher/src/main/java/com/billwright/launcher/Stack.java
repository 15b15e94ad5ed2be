package com.billwright.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// PostgreSQL, Keycloak and the server, started in the order in which they need each other and
/// stopped in the reverse one.
public final class Stack implements AutoCloseable {

    private final Installation installation;
    private final RunOptions options;
    private final DataFolder data;
    private final Secrets secrets;
    private final Progress progress;
    private @Nullable PostgresServer postgres;
    private @Nullable Child keycloak;
    private @Nullable Child server;
    private volatile boolean closed;

    /// Starts nothing yet.
    public Stack(Installation installation, RunOptions options, Progress progress)
            throws IOException {
        this.installation = installation;
        this.options = options;
        this.progress = progress;
        this.data = new DataFolder(options.data());
        data.create();
        this.secrets = Secrets.in(data.secrets());
    }

    /// On free ports, with a folder that is deleted when this program ends; it is stopped then, too.
    static Stack throwAway(Installation installation, Progress progress) throws IOException {
        DataFolder data = new DataFolder(Files.createTempDirectory("billwright"));
        RunOptions options = new RunOptions(Ports.free(), data.root(), false, false, true);
        Stack stack = new Stack(installation, options, progress);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    stack.close();
                                    data.forget();
                                },
                                "stop"));
        return stack;
    }

    public URI address() {
        return URI.create("http://localhost:" + options.ports().server() + "/");
    }

    public DataFolder data() {
        return data;
    }

    public Ports ports() {
        return options.ports();
    }

    /// Returns when all three answer; Keycloak and the server come up beside each other.
    public void start() throws Exception {
        KeycloakServer distribution = new KeycloakServer(installation.keycloak());
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> prepared =
                    beside.submit(() ->
                            distribution.isPrepared()
                                    ? null
                                    : progress.step(
                                            "Fitting Keycloak to PostgreSQL (once)",
                                            prepare(distribution)));
            progress.step("Starting PostgreSQL", this::startPostgres);
            Future<?> server =
                    beside.submit(() -> progress.step("Starting the server", this::startServer));
            get(prepared);
            progress.step("Starting Keycloak", () -> startKeycloak(distribution));
            get(server);
        }
    }

    private Callable<Boolean> prepare(KeycloakServer distribution) {
        return () -> {
            distribution.prepare(data);
            return true;
        };
    }

    private PostgresServer startPostgres() throws IOException {
        PostgresServer started =
                PostgresServer.start(data, options.ports().postgres(), secrets, options.durable());
        return keep(() -> postgres = started, started::stop, started);
    }

    private Child startKeycloak(KeycloakServer distribution) throws Exception {
        Child child = distribution.start(data, options.ports(), secrets);
        keep(() -> keycloak = child, child::stop, child);
        Health.ofKeycloak(options.ports()).await(child);
        return child;
    }

    /// Also starts it again after its end, with the same settings.
    public Child startServer() throws Exception {
        Child child =
                new BillwrightServer(installation.server()).start(data, options.ports(), secrets);
        keep(() -> server = child, child::stop, child);
        Health.ofServer(options.ports()).await(child);
        return child;
    }

    /// A stop may come in the middle of a start: what was started just then ends too.
    private synchronized <T> T keep(Runnable remember, Runnable stop, T started) {
        remember.run();
        if (closed) {
            stop.run();
        }
        return started;
    }

    private static void get(Future<?> future) throws Exception {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    public synchronized Child server() {
        return java.util.Objects.requireNonNull(server, "the server was not started");
    }

    /// Done, with what to tell a person, when one of the three ends by itself.
    CompletableFuture<String> firstEnd() {
        CompletableFuture<String> ended = new CompletableFuture<>();
        Child running = server();
        running.process().onExit().thenRun(() -> ended.complete(running.obituary()));
        Child signIn = java.util.Objects.requireNonNull(keycloak);
        signIn.process().onExit().thenRun(() -> ended.complete(signIn.obituary()));
        java.util.Objects.requireNonNull(postgres)
                .postmaster()
                .process()
                .onExit()
                .thenRun(() ->
                        ended.complete(
                                "PostgreSQL ended. The end of %s:%n%s"
                                        .formatted(
                                                data.log("postgres"),
                                                Child.tail(data.log("postgres"), 25))));
        return ended;
    }

    boolean isClosed() {
        return closed;
    }

    /// Stops the server first and the database last, so that nobody loses what they stand on.
    @Override
    public synchronized void close() {
        closed = true;
        if (server != null) {
            server.stop();
        }
        if (keycloak != null) {
            keycloak.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }
}
