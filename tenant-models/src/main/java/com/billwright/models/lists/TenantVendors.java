package com.billwright.models.lists;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.vendors.KnownVendor;
import com.billwright.models.vendors.KnownVendor.Printed;
import com.billwright.models.vendors.Mark;
import com.billwright.models.vendors.VendorIndex;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The entered tenant's vendors as bills are compared with them, kept in the heap: a page has dozens of
/// names and numbers to look up, and names are compared by letters that recognition may have misread.
/// Each question first asks the database for the mark of the list's last change, then reads the vendors
/// changed since.
@ApplicationScoped
public class TenantVendors {

    /// Older prints of a vendor than on its newest bills are not asked.
    private static final int PRINTS = 50;

    /// From so many bills on, what only one of them printed is that bill's and not the vendor's.
    private static final int SINGLE = 4;

    private final Sql sql;
    private final CurrentTenant current;
    private final ListChanges changes;
    private final Cache<String, Held> held;

    TenantVendors(
            AgroalDataSource database,
            CurrentTenant current,
            ListChanges changes,
            @ConfigProperty(name = "billwright.vendors.cache-bytes", defaultValue = "268435456")
                    long cacheBytes) {
        this.sql = new Sql(database);
        this.current = current;
        this.changes = changes;
        this.held =
                Caffeine.newBuilder()
                        .maximumWeight(cacheBytes)
                        .weigher((String tenant, Held vendors) -> vendors.weight())
                        .build();
    }

    private record Held(Instant mark, VendorIndex index) {
        int weight() {
            return (int) Math.min(Integer.MAX_VALUE, index.bytes());
        }
    }

    /// The index, up to date.
    public VendorIndex index() {
        var mark = changes.at(ListShape.VENDORS);
        var known = held.getIfPresent(current.id());
        if (known != null && known.mark().equals(mark)) {
            return known.index();
        }
        // One marked later than the database says was entered in a transaction that came to
        // nothing.
        var before =
                known == null || known.mark().isAfter(mark)
                        ? new Held(Instant.EPOCH, new VendorIndex())
                        : known;
        changedSince(before.mark()).forEach(before.index()::put);
        held.put(current.id(), new Held(mark, before.index()));
        return before.index();
    }

    private List<KnownVendor> changedSince(Instant mark) {
        var prints = prints(mark);
        return sql.list(
                "select * from vendor where changed_at > ?",
                row -> vendor(row, prints.getOrDefault(row.getObject("id", UUID.class), List.of())),
                mark);
    }

    /// What one bill printed.
    private record Print(UUID vendor, LocalDate day, List<String> marks) {}

    private Map<UUID, List<Print>> prints(Instant mark) {
        var byVendor = new HashMap<UUID, List<Print>>();
        sql.list(
                        """
                        select p.vendor_id, p.confirmed_at, p.marks from vendor v
                        cross join lateral (
                          select vendor_id, confirmed_at, marks from vendor_print
                          where vendor_id = v.id and tenant_id = v.tenant_id
                          order by confirmed_at desc limit ?) p
                        where v.changed_at > ?
                        """,
                        row ->
                                new Print(
                                        row.getObject("vendor_id", UUID.class),
                                        Sql.instant(row, "confirmed_at")
                                                .atOffset(ZoneOffset.UTC)
                                                .toLocalDate(),
                                        Sql.texts(row, "marks")),
                        PRINTS,
                        mark)
                .forEach(p -> byVendor.computeIfAbsent(p.vendor, v -> new ArrayList<>()).add(p));
        return byVendor;
    }

    private static KnownVendor vendor(ResultSet row, List<Print> newestFirst) throws SQLException {
        return new KnownVendor(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Sql.texts(row, "aliases"),
                Sql.texts(row, "tax_ids"),
                Sql.texts(row, "bank_accounts"),
                Sql.texts(row, "phones"),
                Sql.texts(row, "domains"),
                Sql.texts(row, "addresses"),
                counted(newestFirst),
                newestFirst.size());
    }

    private static List<Printed> counted(List<Print> newestFirst) {
        var counts = new HashMap<Mark, Printed>();
        for (var print : newestFirst) {
            for (var stored : print.marks) {
                var mark = VendorPrints.read(stored);
                counts.merge(
                        mark,
                        new Printed(mark, 1, print.day),
                        (a, b) -> new Printed(a.mark(), a.count() + 1, a.last()));
            }
        }
        return counts.values().stream()
                .filter(p -> newestFirst.size() < SINGLE || p.count() > 1)
                .toList();
    }
}
