package com.billwright.models.coding;

import com.billwright.models.booking.Chart;
import com.billwright.models.booking.Target;
import com.billwright.models.lists.ListChanges;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.ListShape;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the entered tenant can choose from, kept in the heap. Whether it changed is asked of the
/// database each time.
@ApplicationScoped
class TenantCharts {

    private static final int BYTES = 1000;

    private final Sql sql;
    private final CurrentTenant current;
    private final ListChanges changes;
    private final Cache<Key, Entries> held;

    TenantCharts(
            AgroalDataSource database,
            CurrentTenant current,
            ListChanges changes,
            @ConfigProperty(name = "billwright.charts.cache-bytes", defaultValue = "67108864")
                    long cacheBytes) {
        this.sql = new Sql(database);
        this.current = current;
        this.changes = changes;
        this.held =
                Caffeine.newBuilder()
                        .maximumWeight(cacheBytes)
                        .weigher((Key key, Entries e) -> 1000 + BYTES * e.byKey().size())
                        .build();
    }

    private record Key(String tenant, Target target) {}

    /// A list as it was at a stamp.
    record Entries(Instant stamp, Chart chart, Map<String, ListEntry> byKey) {

        /// Empty when it is no longer in the list.
        Optional<ListEntry> find(String key) {
            return Optional.ofNullable(byKey.get(key));
        }
    }

    /// Of each target; one look-up when nothing changed.
    Map<Target, Entries> all() {
        var stamps = changes.all();
        Map<Target, Entries> all = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            all.put(target, upToDate(target, stamps.getOrDefault(list(target), Instant.EPOCH)));
        }
        return all;
    }

    private Entries upToDate(Target target, Instant stamp) {
        var key = new Key(current.id(), target);
        var known = held.getIfPresent(key);
        if (known != null && known.stamp().equals(stamp)) {
            return known;
        }
        var now = load(target, stamp);
        held.put(key, now);
        return now;
    }

    private static ListShape list(Target target) {
        return switch (target) {
            case ACCOUNT -> ListShape.ACCOUNTS;
            case PROPERTY -> ListShape.PROPERTIES;
        };
    }

    private Entries load(Target target, Instant stamp) {
        Map<String, ListEntry> entries = new LinkedHashMap<>();
        List<Chart.Entry> named = new ArrayList<>();
        for (var entry :
                switch (target) {
                    case ACCOUNT -> accounts();
                    case PROPERTY -> properties();
                }) {
            entries.put(entry.chart().key(), entry.list());
            named.add(entry.chart());
        }
        return new Entries(stamp, new Chart(named), Map.copyOf(entries));
    }

    private record Entry(ListEntry list, Chart.Entry chart) {}

    private List<Entry> accounts() {
        return sql.list(
                "select id, code, name, detail from gl_account order by code",
                row ->
                        entry(
                                row,
                                row.getString("detail"),
                                List.of(row.getString("detail")),
                                List.of()));
    }

    private List<Entry> properties() {
        return sql.list(
                "select id, code, name, addresses, meter_numbers, account_numbers from property order by code",
                row -> {
                    var addresses = Sql.texts(row, "addresses");
                    var numbers = new ArrayList<>(Sql.texts(row, "meter_numbers"));
                    numbers.addAll(Sql.texts(row, "account_numbers"));
                    return entry(row, String.join(" · ", addresses), addresses, numbers);
                });
    }

    private static Entry entry(
            ResultSet row, String detail, List<String> places, List<String> numbers)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var name = row.getString("name");
        return new Entry(
                new ListEntry(id, row.getString("code"), name, detail),
                new Chart.Entry(id.toString(), name, places, numbers));
    }
}
