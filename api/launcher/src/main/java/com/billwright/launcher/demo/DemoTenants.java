package com.billwright.launcher.demo;

import com.billwright.extraction.generate.Market;
import java.util.List;

/// The demo's three tenants. All made up: no such people, firms or places.
public final class DemoTenants {

    private static final int HISTORY = 20;
    private static final int TO_REVIEW = 10;
    private static final int TO_UPLOAD = 4;

    private DemoTenants() {}

    public static List<DemoTenant> all() {
        return List.of(Oakfield.tenant(), Hausmann.tenant(), Lumiere.tenant());
    }

    static DemoTenant tenant(
            String alias,
            String name,
            DemoOffice office,
            List<DemoVendor> vendors,
            List<DemoAccount> accounts) {
        var properties = office.properties();
        return new DemoTenant(
                alias,
                name,
                office.locale(),
                Market.of(office.locale()).currency(),
                vendors,
                accounts,
                properties,
                new DemoBills(vendors, properties, 0, HISTORY),
                new DemoBills(vendors, properties, HISTORY, TO_REVIEW),
                new DemoBills(vendors, properties, HISTORY + TO_REVIEW, TO_UPLOAD));
    }

    /// From `code name` lines.
    static List<DemoAccount> accounts(String lines) {
        return lines.lines()
                .map(l -> l.strip().split(" ", 2))
                .map(l -> new DemoAccount(l[0], l[1]))
                .toList();
    }
}
