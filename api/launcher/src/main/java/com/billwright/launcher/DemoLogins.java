package com.billwright.launcher;

import java.util.List;

/// Who can sign in to a tenant of the demo; `realm.json` holds the same, with the password `demo`.
///
/// @param org the organization's alias
public record DemoLogins(String org, String uploader, String reviewer, String admin) {

    static final List<DemoLogins> ALL =
            List.of(
                    new DemoLogins("oakfield", "uma", "olivia", "adam"),
                    new DemoLogins("hausmann", "uwe", "renate", "anton"),
                    new DemoLogins("lumiere", "ugo", "rosalie", "aline"));

    public static DemoLogins of(String org) {
        return ALL.stream().filter(logins -> logins.org().equals(org)).findFirst().orElseThrow();
    }

    /// A table for the terminal.
    static String table() {
        StringBuilder lines = new StringBuilder();
        lines.append(
                "  tenant     reviewer   admin      uploader   (the password of all is: demo)%n");
        for (DemoLogins each : ALL) {
            lines.append(
                    "  %-10s %-10s %-10s %s%%n"
                            .formatted(each.org, each.reviewer, each.admin, each.uploader));
        }
        lines.append("  the fleet of all tenants, without their documents: operator");
        return lines.toString().formatted();
    }
}
