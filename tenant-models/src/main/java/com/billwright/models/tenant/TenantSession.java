package com.billwright.models.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Tells PostgreSQL which tenant a connection works for, so that row-level security holds for native
/// SQL and plain JDBC as well.
@ApplicationScoped
public class TenantSession implements AgroalPoolInterceptor {

    private final CurrentTenant current;

    TenantSession(CurrentTenant current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        enter(
                connection,
                Arc.container().requestContext().isActive() ? current.entered().orElse("") : "");
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        enter(connection, "");
    }

    private static void enter(Connection connection, String tenant) {
        try (var statement =
                connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
            statement.setString(1, tenant);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot tell the database the tenant", e);
        }
    }
}
