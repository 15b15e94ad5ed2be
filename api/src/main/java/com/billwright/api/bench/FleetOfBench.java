package com.billwright.api.bench;

import com.billwright.extraction.text.DocumentText;
import com.billwright.models.booking.PreparedBooking;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.WriteHistory;
import com.billwright.models.prepared.TrainingData;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.FieldsEngine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/// Tenants for a bench of the weekly run, written in production's way. Each has vendors of its own among
/// all that were made up, so its words, layouts and answers differ from every other's; how it books is
/// one of some hundred patterns, under accounts of its own.
@ApplicationScoped
class FleetOfBench {

    /// So many bills of each vendor are made up; a tenant takes all of its vendors'.
    private static final int EACH = 4;

    private static final int PATTERNS = 128;
    private static final int ACCOUNTS = 20;
    private static final int PROPERTIES = 12;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final Sql sql;
    private final EnterTenant enter;
    private final Tenants tenants;
    private final FieldsEngine engine;
    private final WriteHistory history;
    private final TrainingData training;

    FleetOfBench(
            AgroalDataSource database,
            EnterTenant enter,
            Tenants tenants,
            FieldsEngine engine,
            WriteHistory history,
            TrainingData training) {
        this.sql = new Sql(database);
        this.enter = enter;
        this.tenants = tenants;
        this.engine = engine;
        this.history = history;
        this.training = training;
    }

    /// @return processor milliseconds that finding and describing one document's candidates takes
    double write(int count, int documents, int vendors) {
        var bills = BillsOfBench.made(vendors, EACH).bills();
        String first = id(0);
        long before = Cpu.now();
        List<List<MadeBill>> made =
                bills.parallelStream()
                        .map(of -> enter.call(first, () -> MadeBill.of(of, engine, Locale.US)))
                        .toList();
        double prepared = (Cpu.now() - before) / 1e6 / vendors / EACH;
        int withPattern = Math.min(count, PATTERNS);
        List<List<PreparedBooking>> patterns =
                IntStream.range(0, withPattern)
                        .parallel()
                        .mapToObj(n -> write(n, documents, made, List.of()))
                        .toList();
        IntStream.range(withPattern, count)
                .parallel()
                .forEach(n -> write(n, documents, made, patterns.get(n % PATTERNS)));
        return prepared;
    }

    private static String id(int number) {
        return "bench-%06d".formatted(number);
    }

    /// @param pattern how another tenant books; worked out from its own bookings when empty
    private List<PreparedBooking> write(
            int number, int documents, List<List<MadeBill>> made, List<PreparedBooking> pattern) {
        String id = id(number);
        return enter.call(
                id,
                () -> {
                    tenants.firstSight(id, id, "Bench");
                    return QuarkusTransaction.requiringNew()
                            .timeout(600)
                            .call(() -> {
                                var bills = bills(id, number, documents, made);
                                write(bills);
                                var bookings =
                                        pattern.isEmpty()
                                                ? training.bookingsAnew()
                                                : renamed(pattern, bills);
                                training.replace(
                                        bills.stream().map(MadeBill::prepared).toList(), bookings);
                                return bookings;
                            });
                });
    }

    private void write(List<MadeBill> bills) {
        Map<DocumentText, byte[]> words = new IdentityHashMap<>();
        bills.forEach(bill -> words.put(bill.bill().text(), bill.words()));
        history.write(
                bills.stream().map(MadeBill::bill).toList(),
                text -> Objects.requireNonNull(words.get(text)));
    }

    /// The pattern's bookings under the keys of the tenant's bills, in their order.
    private static List<PreparedBooking> renamed(
            List<PreparedBooking> pattern, List<MadeBill> bills) {
        List<PreparedBooking> renamed = new ArrayList<>();
        int[] next = new int[2];
        for (PreparedBooking booking : pattern) {
            int n = next[booking.target().ordinal()]++;
            renamed.add(
                    new PreparedBooking(
                            bills.get(n).prepared().key(),
                            booking.hash(),
                            booking.target(),
                            booking.example()));
        }
        return renamed;
    }

    private List<MadeBill> bills(
            String tenant, int number, int documents, List<List<MadeBill>> made) {
        var random = new SplittableRandom(number);
        int slots = (documents + EACH - 1) / EACH;
        int[] vendors = random.ints(0, made.size()).distinct().limit(slots).toArray();
        var accounts = list(tenant, "gl_account", ACCOUNTS);
        var properties = list(tenant, "property", PROPERTIES);
        var pattern = new SplittableRandom(number % PATTERNS);
        List<MadeBill> bills = new ArrayList<>();
        for (int n = 0; bills.size() < documents; n++) {
            for (int slot = 0; slot < slots && bills.size() < documents; slot++) {
                boolean usual = pattern.nextInt(10) > 0;
                int account = usual ? slot % ACCOUNTS : pattern.nextInt(ACCOUNTS);
                int property = pattern.nextInt(2) * (slot % PROPERTIES);
                bills.add(
                        made.get(vendors[slot])
                                .get(n)
                                .as(
                                        new UUID(random.nextLong(), random.nextLong()),
                                        new Coding(
                                                null,
                                                accounts.get(account),
                                                properties.get(property)),
                                        FIRST.plusSeconds(3600L * bills.size())));
            }
        }
        return bills;
    }

    private List<UUID> list(String tenant, String table, int size) {
        List<UUID> ids = IntStream.range(0, size).mapToObj(i -> UUID.randomUUID()).toList();
        sql.batch(
                "insert into %s (id, tenant_id, code, name) values (?, ?, ?, ?)".formatted(table),
                IntStream.range(0, size)
                        .mapToObj(i ->
                                new Object[] {
                                    ids.get(i), tenant, "%04d".formatted(i), "Entry " + i
                                })
                        .toList());
        return ids;
    }

    /// What tables take on the disk, with their indexes.
    long bytesStored(List<String> tables) {
        return tables.stream()
                .mapToLong(table ->
                        sql.first(
                                        "select pg_total_relation_size(?::regclass) as bytes",
                                        row -> row.getLong("bytes"),
                                        table)
                                .orElseThrow())
                .sum();
    }
}
