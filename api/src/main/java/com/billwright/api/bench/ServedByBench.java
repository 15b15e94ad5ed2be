package com.billwright.api.bench;

import com.billwright.api.bench.TeachersOfBench.Teacher;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.Challenger;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.billwright.models.versions.RecordChallenger;
import com.billwright.models.versions.ServedVersion;
import com.billwright.models.versions.Trained;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Gives tenants the models that others have learnt, as versions of their own that serve.
@ApplicationScoped
class ServedByBench {

    /// Types and splits count apart.
    private static final Set<ModelKind> THE_FOUR =
            Set.of(ModelKind.FIELDS, ModelKind.VENDOR, ModelKind.ACCOUNT, ModelKind.PROPERTY);

    private final Sql sql;
    private final EnterTenant enter;
    private final Tenants tenants;
    private final RecordChallenger challengers;
    private final ServedVersion served;

    ServedByBench(
            AgroalDataSource database,
            EnterTenant enter,
            Tenants tenants,
            RecordChallenger challengers,
            ServedVersion served) {
        this.sql = new Sql(database);
        this.enter = enter;
        this.tenants = tenants;
        this.challengers = challengers;
        this.served = served;
    }

    private record Learnt(ModelKind kind, UUID run, String labelHash, long seed, byte[] model) {}

    /// @return the tenants: the n-th has the models of the n-th teacher, and round again
    List<String> copies(List<Teacher> taught, int count) {
        var learnt = taught.stream().map(t -> enter.call(t.id(), () -> learnt())).toList();
        String series = UUID.randomUUID().toString().substring(0, 8);
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(n -> {
                    String id = "bench-" + series + "-" + n;
                    enter.call(id, () -> copy(id, learnt.get(n % learnt.size())));
                    return id;
                })
                .toList();
    }

    private List<Learnt> learnt() {
        return sql.list(
                """
                select v.kind, v.run, v.label_hash, v.seed, b.bytes
                from model_version v join model_bytes b on b.hash = v.hash where v.number = 1
                """,
                row ->
                        new Learnt(
                                ModelKind.of(row.getString("kind")),
                                row.getObject("run", UUID.class),
                                row.getString("label_hash"),
                                row.getLong("seed"),
                                row.getBytes("bytes")));
    }

    private boolean copy(String id, List<Learnt> learnt) {
        tenants.firstSight(id, "bench", "Bench");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        learnt.forEach(one -> {
                            int number =
                                    challengers
                                            .propose(one.run(), List.of(challenger(one)))
                                            .getOrDefault(one.kind(), 0);
                            served.serve(one.kind(), number, "bench");
                        }));
        return true;
    }

    private static Challenger challenger(Learnt one) {
        return new Challenger(one.kind(), 0, trained(one.model()), one.labelHash(), one.seed());
    }

    private static Trained trained(byte[] model) {
        return new Trained(
                Optional.of(model), 0, 0, 0, 0, List.of(), VerdictKind.PROMOTED, "For the bench");
    }

    /// What a tenant's models take in the database, on the average.
    ///
    /// @param four fields, vendor, account and property; the others count apart
    record Stored(long four, long all) {}

    Stored storedBytes(List<Teacher> taught) {
        long four = 0;
        long all = 0;
        for (Teacher teacher : taught) {
            for (Learnt one : enter.call(teacher.id(), this::learnt)) {
                all += one.model().length;
                four += THE_FOUR.contains(one.kind()) ? one.model().length : 0;
            }
        }
        return new Stored(four / taught.size(), all / taught.size());
    }
}
