package com.billwright.models.versions;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;

/// Registers the base models that this build ships, so that versions and bases trained on them can name
/// them.
@ApplicationScoped
class BaseModels {

    void register(
            @Observes StartupEvent start,
            @DataSource("fleet") AgroalDataSource fleet,
            Bases bases,
            FieldsBases fields) {
        var shipped = FieldsEngine.Base.of(fields.shipped());
        var all = new ArrayList<>(bases.all());
        all.add(new Bases.Base(shipped.id(), shipped.featureVersion(), shipped.bytes()));
        for (var base : all) {
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
