package com.billwright.models.runs;

import com.billwright.models.gates.FalseDiscoveries;
import com.billwright.models.sql.Sql;
import com.billwright.models.versions.ModelKind;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What all tests for harm of a run, over its tenants and kinds of models, found. The rows stay until
/// the run is long over, so that a run's end that begins anew finds the same.
@ApplicationScoped
public class DiscoverHarm {

    private static final String KEPT_FOR = "30 days";

    private final Sql sql;

    DiscoverHarm(@DataSource("fleet") AgroalDataSource fleet) {
        this.sql = new Sql(fleet);
    }

    /// @param tests how many tests the run made
    /// @param byTenant the kinds of which a tenant's challenger does harm; tenants without any are left
    ///     out
    public record Harmed(long tests, Map<String, Set<ModelKind>> byTenant) {

        /// Nobody's.
        public static final Harmed NONE = new Harmed(0, Map.of());

        public Harmed {
            byTenant = Map.copyOf(byTenant);
        }

        public Set<ModelKind> of(String tenant) {
            return byTenant.getOrDefault(tenant, Set.of());
        }
    }

    private record Rare(String tenant, ModelKind kind, List<Double> chances) {}

    /// To be asked when every proposal of the run is on record.
    @Transactional
    public Harmed in(UUID run) {
        long tests =
                sql.first(
                                "select coalesce(sum(tests), 0) from run_verdict where run = ?",
                                row -> row.getLong(1),
                                run)
                        .orElseThrow();
        var rare =
                sql.list(
                        "select for_tenant, kind, chances from run_verdict where run = ? and chances <> '{}'",
                        row ->
                                new Rare(
                                        row.getString("for_tenant"),
                                        ModelKind.of(row.getString("kind")),
                                        List.of((Double[]) row.getArray("chances").getArray())),
                        run);
        double threshold =
                FalseDiscoveries.threshold(
                        tests,
                        rare.stream().map(Rare::chances).flatMap(Collection::stream).toList(),
                        FalseDiscoveries.RATE);
        Map<String, Set<ModelKind>> byTenant = new HashMap<>();
        rare.stream()
                .filter(one -> one.chances().getFirst() <= threshold)
                .forEach(one ->
                        byTenant.computeIfAbsent(one.tenant(), t -> EnumSet.noneOf(ModelKind.class))
                                .add(one.kind()));
        return new Harmed(tests, byTenant);
    }

    /// Deletes the tests of runs that ended long ago.
    @Transactional
    public void forgetOld() {
        sql.update(
                """
                delete from run_verdict where run in
                  (select id from run where finished_at < now() - ?::interval)
                """,
                KEPT_FOR);
    }
}
