package com.billwright.scheduler;

import com.billwright.db.MigratedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// A database with the three roles for the server under test, which runs the migrations itself.
public class RealPostgres implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var url = MigratedPostgres.empty().url();
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.fleet.jdbc.url", url,
                "quarkus.flyway.jdbc-url", url);
    }

    @Override
    public void stop() {}
}
