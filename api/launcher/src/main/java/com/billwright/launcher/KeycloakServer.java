package com.billwright.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A real Keycloak from Maven's packages with the demo's realm: organizations are the tenants.
///
/// @param distribution its unpacked folder, shared by all runs and never written to while one runs
record KeycloakServer(Path distribution) {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=false");

    /// Fits the unpacked program to PostgreSQL, once: half of each start's time otherwise.
    void prepare(DataFolder data) throws IOException, InterruptedException {
        Path done = distribution.resolve("billwright-built");
        try (FileChannel channel =
                        FileChannel.open(
                                distribution.resolve("billwright-lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            String wanted = String.join(" ", BUILD);
            if (lock.isValid() && Files.exists(done) && Files.readString(done).equals(wanted)) {
                return;
            }
            List<String> command = new ArrayList<>(java(data, distribution, "-Xmx1g"));
            command.addAll(BUILD);
            Child build = Child.start("keycloak-build", data, command, Map.of());
            if (build.process().waitFor() != 0) {
                throw new IOException(build.obituary());
            }
            Files.writeString(done, wanted);
        }
    }

    boolean isPrepared() {
        return Files.exists(distribution.resolve("billwright-built"));
    }

    /// Starts it; the realm is imported when the database has none.
    Child start(DataFolder data, Ports ports, Secrets secrets) throws IOException {
        Path home = data.keycloakHome();
        makeHome(home);
        List<String> command = new ArrayList<>(java(data, home, "-Xmx512m"));
        command.addAll(
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=localhost",
                        "--http-port=" + ports.keycloak(),
                        "--hostname=http://localhost:" + ports.keycloak(),
                        "--db-url=jdbc:postgresql://localhost:" + ports.postgres() + "/keycloak",
                        "--db-username=keycloak"));
        return Child.start(
                "keycloak",
                data,
                command,
                Map.of(
                        "KC_DB_PASSWORD", secrets.keycloakDatabase(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                        "BILLWRIGHT_OIDC_CLIENT_SECRET", secrets.oidcClient()));
    }

    /// The program itself is only linked, what a run writes stays in its data folder.
    private void makeHome(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("data/import"));
        for (String part : List.of("lib", "conf", "providers", "themes")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(part));
        }
        try (InputStream realm = KeycloakServer.class.getResourceAsStream("realm.json")) {
            if (realm == null) {
                throw new IOException("realm.json is not packaged");
            }
            Files.copy(realm, folder.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// What `bin/kc.sh` would run, without the shell in between: signals and exit codes are the
    /// program's own, and each data folder has a home of its own.
    private List<String> java(DataFolder data, Path home, String heap) {
        return List.of(
                Installation.java(),
                Child.marker(data),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xms64m",
                heap,
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
