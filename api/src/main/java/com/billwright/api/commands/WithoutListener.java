package com.billwright.api.commands;

import java.util.Map;

/// Settings of the server's parts without listener, sign-in, readers and scheduler, on the database that
/// the environment names.
final class WithoutListener {

    private WithoutListener() {}

    /// @param further those that a command asks for
    static void set(Map<String, String> further) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.oidc.tenant-enabled", "false");
        System.setProperty("billwright.roles", "command");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.category.\"io.micrometer\".level", "ERROR");
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.console.json.enabled", "false");
        further.forEach(System::setProperty);
    }
}
