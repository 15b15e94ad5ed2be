package com.billwright.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The packaged server as production runs it: everything it needs to know is in its environment.
record BillwrightServer(Path jar) {

    /// A command's, of which nobody sees the pauses.
    static final List<String> HEAP_OF_COMMAND = List.of("-Xmx2g", "-XX:+UseParallelGC");

    Child start(DataFolder data, Ports ports, Secrets secrets) throws IOException {
        return Child.start(
                "server",
                data,
                command(
                        jar,
                        // People wait, so pauses are short. A tenant's bills take arrays of half a
                        // megabyte and more: in regions of one they would be huge objects, each of
                        // which may make the collector mark the whole heap.
                        List.of(
                                Child.marker(data),
                                "-Xmx1g",
                                "-XX:+UseG1GC",
                                "-XX:G1HeapRegionSize=8m"),
                        List.of()),
                environment(data, ports, secrets));
    }

    /// What starts the server's program, as a server or, with arguments, as one of its commands.
    ///
    /// @param own what this process is started with beside what all are
    static List<String> command(Path jar, List<String> own, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Installation.java());
        command.addAll(own);
        command.addAll(
                List.of(
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toString()));
        command.addAll(arguments);
        return command;
    }

    static Map<String, String> environment(DataFolder data, Ports ports, Secrets secrets) {
        Map<String, String> settings = new HashMap<>();
        settings.put("BILLWRIGHT_HOST", "localhost");
        settings.put("BILLWRIGHT_PORT", Integer.toString(ports.server()));
        settings.put(
                "BILLWRIGHT_DB_URL",
                new DatabaseRoles(ports.postgres(), secrets).url(DatabaseRoles.DATABASE));
        settings.put("BILLWRIGHT_DB_USER", "billwright_app");
        settings.put("BILLWRIGHT_DB_PASSWORD", secrets.app());
        settings.put("BILLWRIGHT_DB_FLEET_USER", "billwright_fleet");
        settings.put("BILLWRIGHT_DB_FLEET_PASSWORD", secrets.fleet());
        settings.put("BILLWRIGHT_DB_OWNER_USER", "billwright_owner");
        settings.put("BILLWRIGHT_DB_OWNER_PASSWORD", secrets.owner());
        settings.put(
                "BILLWRIGHT_OIDC_URL",
                "http://localhost:" + ports.keycloak() + "/realms/billwright");
        settings.put("BILLWRIGHT_OIDC_CLIENT_ID", "billwright");
        settings.put("BILLWRIGHT_OIDC_CLIENT_SECRET", secrets.oidcClient());
        settings.put("BILLWRIGHT_DOCUMENTS", data.documents().toString());
        settings.put("BILLWRIGHT_ROLES", "web,reader,trainer");
        // Keycloak comes up beside it: the server waits for it instead of failing.
        settings.put("QUARKUS_OIDC_CONNECTION_DELAY", "3M");
        return settings;
    }
}
