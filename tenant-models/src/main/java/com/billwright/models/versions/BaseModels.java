package com.billwright.models.versions;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Registers the base models that this build ships, so that versions trained on them can name them.
@ApplicationScoped
class BaseModels {

    void register(
            @Observes StartupEvent start,
            @DataSource("fleet") AgroalDataSource fleet,
            Bases bases) {
        for (var base : bases.all()) {
            int added =
                    new Sql(fleet)
                            .update(
                                    "insert into base_model (id, feature_version, model) values (?, ?, ?) on conflict do nothing",
                                    base.id(),
                                    base.featureVersion(),
                                    base.bytes());
            if (added > 0) {
                Log.infof("Base model %s registered, %d bytes", base.id(), base.bytes().length);
            }
        }
    }
}
