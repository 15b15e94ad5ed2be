package com.billwright.scheduler;

import static org.awaitility.Awaitility.await;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion;
import com.billwright.models.versions.ModelVersions;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The tenants and runs of a test.
@ApplicationScoped
class Fleet {

    private final EnterTenant enter;
    private final Tenants tenants;
    private final ModelVersions versions;
    private final Runs runs;
    private final Sql sql;

    Fleet(
            EnterTenant enter,
            Tenants tenants,
            ModelVersions versions,
            Runs runs,
            @DataSource("fleet") AgroalDataSource fleet) {
        this.enter = enter;
        this.tenants = tenants;
        this.versions = versions;
        this.runs = runs;
        this.sql = new Sql(fleet);
    }

    Sql sql() {
        return sql;
    }

    /// Waits for the runs of other tests and leaves nothing to learn from them.
    void settle() {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> runs.latest(50).stream().allMatch(run -> run.finishedAt() != null));
        sql.update("update tenant set trained_at = labels_changed_at");
    }

    String aTenantWithNewLabels() {
        var id = "tenant-" + UUID.randomUUID();
        enter.call(id, () -> tenants.firstSight(id, id, id));
        sql.update("update tenant set labels_changed_at = now() where for_tenant = ?", id);
        return id;
    }

    List<String> tenantsWithNewLabels(int count) {
        return Stream.generate(this::aTenantWithNewLabels).limit(count).toList();
    }

    RunView ended(UUID run) {
        return await().atMost(Duration.ofSeconds(40))
                .until(() -> run(run), view -> view.finishedAt() != null);
    }

    RunView run(UUID run) {
        return runs.find(run).orElseThrow();
    }

    List<UUID> shards(UUID run) {
        return sql.list("select id from shard where run = ?", r -> r.getObject(1, UUID.class), run);
    }

    /// Waits until no worker has the run at hand and none is about to.
    void awaitNoJobOf(UUID run) {
        await().atMost(Duration.ofSeconds(40))
                .until(() ->
                        sql.first(
                                        """
                                        select 1 from qrtz_triggers
                                        where job_name in (select id::text from shard where run = ?)
                                        """,
                                        r -> r.getInt(1),
                                        run)
                                .isEmpty());
    }

    List<ModelVersion> versions(String tenant) {
        return enter.call(tenant, () -> versions.list(ModelKind.FIELDS));
    }

    Optional<ModelVersion> champion(String tenant) {
        return enter.call(tenant, () -> versions.champion(ModelKind.FIELDS));
    }
}
