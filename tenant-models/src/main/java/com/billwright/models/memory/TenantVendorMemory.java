package com.billwright.models.memory;

import com.billwright.extraction.memory.MemoryEntry;
import com.billwright.extraction.memory.MemoryIndex;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.LabelsChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The entered tenant's remembered bills, kept in the heap. Each question first asks the database for
/// the mark of the last change, so that a bill confirmed in any process counts at the next document.
@ApplicationScoped
public class TenantVendorMemory implements VendorMemory {

    /// Older ones than so many are not asked.
    private static final int MOST = 10_000;

    private final Sql sql;
    private final CurrentTenant current;
    private final LabelsChanged changed;
    private final Cache<String, Held> held;

    TenantVendorMemory(
            AgroalDataSource database,
            CurrentTenant current,
            LabelsChanged changed,
            @ConfigProperty(name = "billwright.memory.cache-bytes", defaultValue = "268435456")
                    long cacheBytes) {
        this.sql = new Sql(database);
        this.current = current;
        this.changed = changed;
        this.held =
                Caffeine.newBuilder()
                        .maximumWeight(cacheBytes)
                        .weigher((String tenant, Held memory) -> memory.weight())
                        .build();
    }

    private record Key(UUID part, Instant changedAt) {}

    /// @param bytes as stored; on the heap an entry is about four times as large
    private record Kept(MemoryEntry entry, int bytes) {}

    /// What is held of a tenant, at a mark.
    private static final class Held {
        private @Nullable Instant mark;
        private Map<Key, Kept> entries = Map.of();
        private MemoryIndex index = new MemoryIndex();

        int weight() {
            return 100 + 4 * entries.values().stream().mapToInt(Kept::bytes).sum();
        }
    }

    @Override
    public List<RememberedBill> recall(DocumentText text) {
        // What shows nothing looks like nothing.
        return text.firstWithWords().isEmpty() ? List.of() : upToDate().recall(text);
    }

    private MemoryIndex upToDate() {
        var mark = changed.at();
        var memory = held.get(current.id(), tenant -> new Held());
        synchronized (memory) {
            if (!mark.equals(memory.mark)) {
                load(memory);
                memory.mark = mark;
                held.put(current.id(), memory);
            }
            return memory.index;
        }
    }

    /// Reads only the entries that are not held yet, and puts them beside those that are.
    private void load(Held memory) {
        var keys =
                sql.list(
                                "select part_id, changed_at from remembered_bill order by changed_at desc limit ?",
                                row ->
                                        new Key(
                                                row.getObject("part_id", UUID.class),
                                                Sql.instant(row, "changed_at")),
                                MOST)
                        .reversed();
        var known = memory.entries;
        var missing = keys.stream().filter(k -> !known.containsKey(k)).toList();
        var read = read(missing.stream().map(Key::part).toList());
        var entries = new LinkedHashMap<Key, Kept>();
        for (var key : keys) {
            var kept = Optional.ofNullable(known.get(key)).orElse(read.get(key.part()));
            if (kept != null) {
                entries.put(key, kept);
            }
        }
        memory.entries = entries;
        if (missing.size() < keys.size() && newest(keys, missing)) {
            known.forEach((key, kept) -> {
                if (!entries.containsKey(key)) {
                    memory.index.remove(kept.entry().key());
                }
            });
            missing.stream()
                    .flatMap(key -> Stream.ofNullable(entries.get(key)))
                    .forEach(kept -> memory.index.add(kept.entry()));
        } else {
            memory.index = MemoryIndex.of(entries.values().stream().map(Kept::entry).toList());
        }
    }

    /// Whether these are the last of all: then they can be added to what is there.
    private static boolean newest(List<Key> oldestFirst, List<Key> some) {
        int from = oldestFirst.size() - some.size();
        return oldestFirst.subList(from, oldestFirst.size()).equals(some);
    }

    private Map<UUID, Kept> read(List<UUID> parts) {
        record Row(UUID part, byte[] entry) {}
        var read = new HashMap<UUID, Kept>();
        if (!parts.isEmpty()) {
            sql.list(
                            "select part_id, entry from remembered_bill where part_id = any (?)",
                            row ->
                                    new Row(
                                            row.getObject("part_id", UUID.class),
                                            row.getBytes("entry")),
                            (Object) parts.toArray(UUID[]::new))
                    .forEach(row ->
                            decode(row.part(), row.entry())
                                    .ifPresent(kept -> read.put(row.part(), kept)));
        }
        return read;
    }

    private static Optional<Kept> decode(UUID part, byte[] bytes) {
        try {
            return Optional.of(new Kept(MemoryEntry.fromBytes(bytes), bytes.length));
        } catch (IllegalArgumentException e) {
            Log.errorf(e, "The remembered bill %s cannot be read and is left out", part);
            return Optional.empty();
        }
    }
}
