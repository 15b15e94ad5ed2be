package com.billwright.models.versions;

import com.billwright.models.base.BaseModel;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The shipped base model and those that were trained on from it, which are loaded when they are first
/// asked for. Which one a tenant starts from is looked up again after half a second, so that a stage
/// counts in every process at once.
@ApplicationScoped
class StagedBases implements FieldsBases {

    /// Some megabytes each; more than these are hardly in use at a time.
    private static final int MOST_LOADED = 8;

    private final Sql sql;
    private final CurrentTenant current;
    private final BaseModel shipped;
    private final Cache<String, Stages> stages;
    private final Cache<String, BaseModel> models =
            Caffeine.newBuilder().maximumSize(MOST_LOADED).build();

    StagedBases(
            AgroalDataSource database,
            CurrentTenant current,
            ShippedBase shipped,
            @ConfigProperty(name = "billwright.base.look-every", defaultValue = "PT0.5S")
                    Duration lookEvery) {
        this.sql = new Sql(database);
        this.current = current;
        this.shipped = shipped.model();
        this.stages = Caffeine.newBuilder().expireAfterWrite(lookEvery).build();
    }

    /// @param staged the first tenants' base; most of the time none
    private record Stages(String current, Optional<String> staged) {

        String of(String tenant) {
            return staged.filter(base -> Cohort.isFirst(tenant)).orElse(current);
        }
    }

    @Override
    public BaseModel shipped() {
        return shipped;
    }

    @Override
    public BaseModel ofTenant() {
        if (!Arc.container().requestContext().isActive() || current.entered().isEmpty()) {
            return shipped;
        }
        var id = stages.get(shipped.id(), this::look).of(current.id());
        return find(id).orElseGet(() -> {
            Log.errorf("Base model %s cannot be read; the shipped one serves", id);
            return shipped;
        });
    }

    @Override
    @SuppressWarnings("NullAway") // one that cannot be read is null: the cache keeps nothing
    public Optional<BaseModel> find(String id) {
        return id.equals(shipped.id())
                ? Optional.of(shipped)
                : Optional.ofNullable(models.get(id, this::load));
    }

    private Stages look(String root) {
        return new Stages(with("CURRENT", root).orElse(root), with("STAGED", root));
    }

    private Optional<String> with(String status, String root) {
        return sql.first(
                "select id from base_model where root = ? and status = ?",
                row -> row.getString("id"),
                root,
                status);
    }

    private @Nullable BaseModel load(String id) {
        try {
            return sql.first(
                            "select model from base_model where id = ?",
                            row -> row.getBytes("model"),
                            id)
                    .map(BaseModel::fromBytes)
                    .filter(model -> model.id().equals(id))
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            Log.warnf("Base model %s is not for this build: %s", id, e.getMessage());
            return null;
        }
    }
}
