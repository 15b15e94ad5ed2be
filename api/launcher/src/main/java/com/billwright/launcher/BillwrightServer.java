package com.billwright.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The packaged server as production runs it: everything it needs to know is in its environment.
record BillwrightServer(Path jar) {

    Child start(DataFolder data, Ports ports, Secrets secrets) throws IOException {
        return Child.start(
                "server",
                data,
                List.of(
                        Installation.java(),
                        Child.marker(data),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toString()),
                environment(data, ports, secrets));
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
